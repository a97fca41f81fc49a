package fr.mediane.tabular;

import java.io.IOException;

/**
 * A file format of the product. A parser holds no state: it opens as many readings as wanted.
 *
 * @param <T> what a good line yields
 */
public interface TabularParser<T> {

  /**
   * Opens a file; the caller closes the stream.
   *
   * @throws FileRefusedException when the file as a whole cannot be read; its message is for the
   *     user
   * @throws IOException when the source fails
   */
  LineStream<T> open(CsvSource source, CsvLimits limits) throws IOException, FileRefusedException;
}
