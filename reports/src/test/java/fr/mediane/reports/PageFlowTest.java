package fr.mediane.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.document.Chart;
import fr.mediane.document.DataTable;
import fr.mediane.document.DataTable.Cell;
import fr.mediane.document.DataTable.Column;
import fr.mediane.document.DataTable.Type;
import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Heading;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.DocumentBlock.Paragraph;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.DocumentSection;
import fr.mediane.document.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No heading is left alone at the foot of a page, no table without its first rows. */
class PageFlowTest {

  private static final String SENTENCE =
      "Les personnes ont accepté de se parler, et l’établissement a suivi ce qui fut convenu. ";

  /** Every paper that the samples print. */
  @TestFactory
  Stream<DynamicTest> noSamplePartsWhatBelongsTogether() {
    return Samples.all().entrySet().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getKey(), () -> assertEquals(List.of(), faults(sample.getValue()))));
  }

  /** A heading over a table, wherever the page stands: each step lowers it by one line. */
  @Test
  void aTableBeginsWithItsHeadingAtAnyHeightOfThePage() {
    for (int lines = 0; lines < 54; lines++) {
      List<DocumentBlock> blocks = new ArrayList<>();
      for (int line = 0; line < lines; line++) {
        blocks.add(new Paragraph("Ligne " + line + "."));
      }
      blocks.add(new Heading(3, "1.1 Un tableau long"));
      blocks.add(new Heading(4, "1.1.1 Son détail"));
      blocks.add(table("long", 70, 3, 30));
      blocks.add(new Paragraph("Une note sous le tableau."));
      blocks.add(chart(8));
      blocks.add(new Heading(4, "1.1.2 Un texte"));
      blocks.add(new Paragraph(SENTENCE.repeat(4).strip()));

      assertEquals(
          List.of(), faults(ReportSamples.of(List.of(section(1, blocks)))), lines + " lines");
    }
  }

  /** Chapters drawn by chance: long tables, many levels, long texts, lists, facts, charts. */
  @Test
  void aReportDrawnByChancePartsNothing() {
    for (int seed = 1; seed <= 12; seed++) {
      Random chance = new Random(seed);
      List<DocumentSection> chapters = new ArrayList<>();
      for (int chapter = 1; chapter <= 8; chapter++) {
        chapters.add(section(chapter, drawn(chance, chapter)));
      }
      assertEquals(List.of(), faults(ReportSamples.of(chapters)), "seed " + seed);
    }
  }

  private static List<DocumentBlock> drawn(Random chance, int chapter) {
    List<DocumentBlock> blocks = new ArrayList<>();
    int parts = 1 + chance.nextInt(5);
    for (int part = 1; part <= parts; part++) {
      String number = chapter + "." + part;
      if (part > 1 || chance.nextBoolean()) {
        String words = " Un titre assez long".repeat(1 + chance.nextInt(6));
        blocks.add(new Heading(3, number + words));
        if (chance.nextBoolean()) {
          blocks.add(new Heading(4, number + ".1 Un détail"));
        }
      }
      if (chance.nextBoolean()) {
        blocks.add(new Paragraph(SENTENCE.repeat(1 + chance.nextInt(30)).strip()));
      }
      switch (chance.nextInt(4)) {
        case 0 -> blocks.add(list(chance));
        case 1 -> blocks.add(facts(chance));
        case 2 -> {
          blocks.add(words(chance));
          blocks.add(new Paragraph(SENTENCE.strip()));
        }
        default -> {
          blocks.add(
              table(
                  "t-" + chapter + "-" + part,
                  2 + chance.nextInt(80),
                  1 + chance.nextInt(5),
                  10 + chance.nextInt(120)));
          if (chance.nextBoolean()) {
            blocks.add(new Paragraph("Une note sous le tableau."));
          }
          blocks.add(chart(2 + chance.nextInt(12)));
        }
      }
    }
    return blocks;
  }

  private static List<String> faults(DocumentModel model) {
    return PageFlow.faults(Printing.render(model, DocumentFormat.PDF).content());
  }

  private static DocumentSection section(int number, List<DocumentBlock> blocks) {
    return new DocumentSection(number + ". Chapitre " + number, blocks);
  }

  private static Items list(Random chance) {
    return new Items(
        chance.nextBoolean(),
        IntStream.rangeClosed(1, 1 + chance.nextInt(20))
            .mapToObj(item -> item + " " + SENTENCE.repeat(1 + chance.nextInt(4)).strip())
            .toList());
  }

  private static Facts facts(Random chance) {
    return new Facts(
        "Des faits",
        IntStream.rangeClosed(1, 1 + chance.nextInt(40))
            .mapToObj(fact -> new Fact("Fait " + fact, SENTENCE.repeat(chance.nextInt(4)).strip()))
            .toList());
  }

  private static DocumentBlock.Table words(Random chance) {
    int columns = 2 + chance.nextInt(4);
    List<String> head = IntStream.rangeClosed(1, columns).mapToObj(c -> "Colonne " + c).toList();
    return new DocumentBlock.Table(
        "Des mots",
        "Une ligne par chose.",
        head,
        IntStream.rangeClosed(1, 1 + chance.nextInt(40))
            .mapToObj(
                row ->
                    new DocumentBlock.Row(
                        head.stream()
                            .map(c -> row + " " + SENTENCE.repeat(chance.nextInt(3)).strip())
                            .toList()))
            .toList());
  }

  private static DataTable table(String name, int rows, int figures, int letters) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("axe", "Axe", Type.TEXT));
    for (int i = 1; i <= figures; i++) {
      columns.add(new Column("n" + i, "Nombre " + i, Type.INTEGER));
    }
    List<DataTable.Row> lines = new ArrayList<>();
    for (int row = 1; row <= rows; row++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words((row + " " + SENTENCE.repeat(2)).substring(0, letters).strip()));
      for (int i = 1; i <= figures; i++) {
        cells.add(i == 1 && row % 7 == 0 ? Cell.hidden() : Cell.of(row * i));
      }
      lines.add(new DataTable.Row(cells));
    }
    return new DataTable(name, "Le tableau " + name, "Une ligne par axe.", columns, lines);
  }

  private static Chart chart(int bars) {
    List<BigDecimal> values = IntStream.rangeClosed(1, bars).mapToObj(BigDecimal::valueOf).toList();
    return new Chart(
        "Un graphique de " + bars + " barres",
        "Les barres montent de 1 à " + bars + ".",
        Chart.Shape.BARS,
        IntStream.rangeClosed(1, bars).mapToObj(bar -> "Barre " + bar).toList(),
        List.of(new Chart.Series("Nombre", values)));
  }
}
