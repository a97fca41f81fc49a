package fr.mediane.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.document.AnnualReportModel;
import fr.mediane.document.AppointingActModel.Article;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentRefusedException;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guards speak when they must, and only then. */
class GuardsTest {

  @ParameterizedTest
  @CsvSource({
    "'مرحبا', U+0645",
    "'שלום', U+05E9",
    "'Zoé 😀', U+1F600",
    "'山田', U+5C71",
    "'नमस्ते', U+0928",
    "'A\u0007B', U+0007",
    "'A\u202eB', U+202E",
    "'A\u200bB', U+200B"
  })
  void refusesWhatItCannotPrintAndNamesIt(String name, String character) {
    for (DocumentFormat format : DocumentFormat.papers()) {
      DocumentRefusedException refusal =
          assertThrows(
              DocumentRefusedException.class,
              () -> Printing.render(Samples.withLastName(name), format));
      assertTrue(refusal.getMessage().contains(character), refusal.getMessage());
      assertTrue(refusal.getMessage().startsWith("Le document n’a pas été produit\u00a0:"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le\u0301vy",
        "Œuvrard\u202fX",
        "Παπαδόπουλος",
        "Հակոբյան",
        "გიორგი",
        "Ĳsselstein"
      })
  void printsWhatOneOfTheFontsHolds(String name) {
    byte[] pdf = Printing.render(Samples.withLastName(name), DocumentFormat.PDF).content();
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);

    assertTrue(PdfStructure.of(pdf).contains("TH | " + composed), PdfStructure.of(pdf));
  }

  /** In a cell of figures as elsewhere: no letter vanishes. */
  @Test
  void refusesWhatItCannotPrintInACellOfAReport() {
    AnnualReportModel report = ReportSamples.withCell("Établissement 山田");
    for (DocumentFormat format : DocumentFormat.papers()) {
      DocumentRefusedException refusal =
          assertThrows(DocumentRefusedException.class, () -> Printing.render(report, format));
      assertTrue(refusal.getMessage().contains("U+5C71"), refusal.getMessage());
    }
  }

  /** The words of a very long cell are all there, however many pages they take. */
  @Test
  void printsACellOfFiveThousandCharactersWhole() {
    String words = "cellule ".repeat(625).strip();
    byte[] pdf = Printing.render(ReportSamples.withCell(words), DocumentFormat.PDF).content();

    assertTrue(PdfStructure.of(pdf).contains(words));
  }

  @Test
  void refusesToCutAText() {
    TestModel model = new TestModel("Essai", "Délai moyen (jours), tous territoires confondus");
    DocumentRefusedException refusal =
        assertThrows(
            DocumentRefusedException.class,
            () -> Printing.renderTest("fixed-height", model, DocumentFormat.PDF));
    assertTrue(refusal.getMessage().contains("Délai moyen (jours)"), refusal.getMessage());
  }

  @Test
  void refusesAnEmptyHeading() {
    DocumentRefusedException refusal =
        assertThrows(
            DocumentRefusedException.class,
            () ->
                Printing.render(
                    Samples.act("n°\u00a01", "", List.of(Article.of(" ", "Texte."))),
                    DocumentFormat.PDF));
    assertTrue(refusal.getMessage().contains("titre de niveau 2"), refusal.getMessage());
  }

  @Test
  void aTemplateThatSkipsALevelIsAFault() {
    IllegalStateException fault =
        assertThrows(
            IllegalStateException.class,
            () ->
                Printing.renderTest(
                    "skipped-level", new TestModel("Un", "Trois"), DocumentFormat.PDF));
    assertEquals("Template: heading of level 3 after level 1: Trois", fault.getMessage());
  }
}
