package fr.mediane.reports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.RenderedDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The digest printed in the journal is worth something only if the same document is the same file.
 */
class DeterminismTest {

  @ParameterizedTest
  @EnumSource(DocumentFormat.class)
  void theSameModelAtTheSameMomentGivesTheSameBytes(DocumentFormat format) {
    DocumentModel model = format.isData() ? ReportSamples.national() : Samples.longAct();
    DocumentModel other = format.isData() ? ReportSamples.sheet() : Samples.shortAct();
    RenderedDocument first = Printing.render(model, format);
    RenderedDocument second = Printing.render(model, format);

    assertArrayEquals(first.content(), second.content());
    assertEquals(first.sha256(), second.sha256());
    assertEquals(64, first.sha256().length());
    assertNotEquals(first.sha256(), Printing.render(other, format).sha256());
  }
}
