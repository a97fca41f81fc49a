package fr.mediane.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Files for the tests of imports. */
public final class TestFiles {

  /** What a file for tests may hold. */
  public static final CsvLimits LIMITS = CsvLimits.REGISTER;

  private TestFiles() {}

  /** A file of these characters, in UTF-8. */
  public static CsvSource text(String content) {
    return text(content, StandardCharsets.UTF_8);
  }

  /** A file of these characters. */
  public static CsvSource text(String content, Charset charset) {
    return CsvSource.of(content.getBytes(charset));
  }

  /** A file of the shared data; the test is without object where the directory is absent. */
  public static CsvSource shared(String name) {
    Path file = Path.of(System.getProperty("mediane.shared.data", "../../shared/data"), name);
    Assumptions.assumeTrue(Files.isReadable(file), () -> name + " is not on this machine");
    return CsvSource.of(file);
  }

  /** Reads every line of a file. */
  public static <T> List<LineResult<T>> readAll(TabularParser<T> parser, CsvSource source)
      throws IOException, FileRefusedException {
    return readAll(parser, source, LIMITS);
  }

  /** Reads every line of a file within limits. */
  public static <T> List<LineResult<T>> readAll(
      TabularParser<T> parser, CsvSource source, CsvLimits limits)
      throws IOException, FileRefusedException {
    List<LineResult<T>> results = new ArrayList<>();
    try (LineStream<T> lines = parser.open(source, limits)) {
      for (var next = lines.next(); next.isPresent(); next = lines.next()) {
        results.add(next.get());
      }
    }
    return results;
  }

  /** The names of the defects of a line. */
  public static List<String> codes(LineResult<?> result) {
    return result.issues().stream().map(issue -> issue.code().name()).toList();
  }

  /** The report of these outcomes. */
  public static String report(List<? extends LineResult<?>> results) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImportReportWriter report = new ImportReportWriter(bytes)) {
      results.forEach(report::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
