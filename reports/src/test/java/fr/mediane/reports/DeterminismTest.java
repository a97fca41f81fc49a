package fr.mediane.reports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fr.mediane.document.DocumentFormat;
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
    RenderedDocument first = Printing.render(Samples.longAct(), format);
    RenderedDocument second = Printing.render(Samples.longAct(), format);

    assertArrayEquals(first.content(), second.content());
    assertEquals(first.sha256(), second.sha256());
    assertEquals(64, first.sha256().length());
    assertNotEquals(first.sha256(), Printing.render(Samples.shortAct(), format).sha256());
  }
}
