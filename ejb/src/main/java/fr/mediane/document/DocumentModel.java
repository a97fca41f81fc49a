package fr.mediane.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Content of one document, complete and resolved. Implemented by records of this package whose
 * components are strings, {@link java.time.LocalDate}s, numbers, booleans, enums, or records and
 * lists of those; an absent text is the empty string, never {@code null}.
 */
public interface DocumentModel {

  /**
   * @return the title of the document as a person would say it; metadata of the file and first
   *     heading
   */
  String title();

  /**
   * @return one sentence that says what the document is; metadata of the file
   */
  String subject();

  /**
   * @return the body that issues the document; metadata of the file
   */
  String author();

  /**
   * @return the file name without extension: lower-case ASCII letters, digits, dots and hyphens
   */
  String fileName();

  /**
   * @return the words repeated at the top of every page after the first: number, state,
   *     demonstration label
   */
  String runningHeader();

  /**
   * Joins the parts of a running header that are not empty.
   *
   * @param parts texts, possibly empty
   * @return the others with a dash between them
   */
  static String join(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" – "));
  }
}
