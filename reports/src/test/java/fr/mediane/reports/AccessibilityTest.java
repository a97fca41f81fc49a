package fr.mediane.reports;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.RenderedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every template, in every shape of its data, against veraPDF. The files stay in {@code
 * target/documents} to look at.
 */
class AccessibilityTest {

  static Stream<Arguments> samples() {
    return Samples.all().entrySet().stream()
        .map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void isAccessibleAndArchivable(String name, DocumentModel model) throws IOException {
    RenderedDocument pdf = Printing.render(model, DocumentFormat.PDF);
    Path folder = Files.createDirectories(Path.of("target", "documents"));
    Files.write(folder.resolve(name + ".pdf"), pdf.content());
    Files.write(
        folder.resolve(name + ".docx"), Printing.render(model, DocumentFormat.DOCX).content());

    Validator.assertAccessibleArchive(pdf.content());
    assertTrue(pdf.fileName().endsWith(".pdf"));
  }
}
