package fr.mediane.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a screen reader finds in the finished files: every word once, in order, in the right
 * element.
 */
class StructureSnapshotTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "act-short",
        "act-overseas-draft",
        "sheet-short",
        "roster-long",
        "paper-acknowledgement",
        "paper-closing-authority",
        "paper-referral-blank",
        "paper-settlement-2022"
      })
  void theStructureOfTheFileIsTheOneWeReviewed(String name) throws IOException {
    byte[] pdf = Printing.render(Samples.all().get(name), DocumentFormat.PDF).content();
    String actual = PdfStructure.of(pdf);
    Files.writeString(Path.of("target", "structure-" + name + ".txt"), actual);

    Path reviewed = Path.of("src", "test", "resources", "structure", name + ".txt");
    assertEquals(Files.readString(reviewed), actual);
  }

  @Test
  void aTableOverThreePagesIsOneTableWithOneHeaderRow() {
    String structure =
        PdfStructure.of(Printing.render(Samples.hostileRoster(), DocumentFormat.PDF).content());

    assertEquals(2, count(structure, "Table |"), "facts and seats");
    assertEquals(1, count(structure, "THead |"));
    assertEquals(60, count(structure, "TH | Siège "));
  }

  @Test
  void aRowCutByPagesIsOneRow() {
    String structure =
        PdfStructure.of(Printing.render(Samples.hostileSheet(), DocumentFormat.PDF).content());

    assertEquals(1, count(structure, "Équilibre des établissements"));
    assertTrue(
        structure.contains("Explication très longue. ".repeat(199) + "Explication très longue."));
  }

  @Test
  void linksListsFiguresAndCutParagraphsHaveTheirElements() {
    TestModel model = new TestModel("Essai", "Une phrase qui se répète. ".repeat(120).trim());
    byte[] pdf = Printing.renderTest("elements", model, DocumentFormat.PDF).content();
    String structure = PdfStructure.of(pdf);

    assertTrue(structure.contains("Link | Consulter la page[annotation]"), structure);
    assertTrue(structure.contains("      LBody | second point"), structure);
    assertEquals(1, count(structure, "\n  L |"), structure);
    assertEquals(
        1, count(structure, "Figure | (Carré noir qui tient lieu de graphique)"), structure);
    assertEquals(1, count(structure, "Figure |"), "an image without alternative is decoration");
    assertTrue(
        structure.contains("P | " + model.text() + "\n"),
        "one paragraph, no word glued, none lost");
    assertFalse(structure.contains("en-tête courant"), "a running header is decoration");
    Validator.assertAccessibleArchive(pdf);
  }

  @Test
  void aFormOverPagesHasOneTableOfSignatures() {
    DocumentModel model = Samples.all().get("paper-settlement-hostile");
    String structure = PdfStructure.of(Printing.render(model, DocumentFormat.PDF).content());

    assertEquals(1, count(structure, "Caption | Signatures des parties et des médiateurs"));
    assertEquals(1, count(structure, "TH | Signature\n"));
    assertEquals(10, count(structure, "TD | Signé"));
  }

  @Test
  void aChartStaysOnThePageOfItsTable() throws IOException {
    byte[] pdf = Printing.render(ReportSamples.national(), DocumentFormat.PDF).content();
    int charts = 0;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper reader = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        reader.setStartPage(page);
        reader.setEndPage(page);
        String text = reader.getText(document);
        int here = count(text, "Saisines par saisissant en 2024") + count(text, "par année");
        assertEquals(count(text, "Saisines par saisissant (fictif)"), here, "page " + page);
        charts += here;
      }
    }
    assertEquals(4, charts);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
