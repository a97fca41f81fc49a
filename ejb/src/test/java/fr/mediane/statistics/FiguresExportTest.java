package fr.mediane.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.statistics.FigureTable.Cell;
import fr.mediane.statistics.FigureTable.Heading;
import fr.mediane.statistics.FigureTable.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The file of a table of figures. */
class FiguresExportTest {

  @Test
  void aPartIsToldApartFromItsSubtotalAndASecretIsTheMark() {
    FigureTable table =
        new FigureTable(
            "saisissants",
            "Saisines par auteur",
            "Auteur de la saisine",
            "Année",
            List.of(
                new Heading("OTHERS", "Autres que les parties", Kind.SUBTOTAL),
                new Heading("DEAN", "Doyen", Kind.PART),
                new Heading("ARS", "ARS", Kind.PART),
                new Heading("TOTAL", "Total", Kind.TOTAL)),
            List.of(new Heading("2025", "2025", Kind.CATEGORY)),
            List.of(
                List.of(Cell.of(12)),
                List.of(Cell.SUPPRESSED),
                List.of(Cell.ABSENT),
                List.of(Cell.of(20))),
            "");
    assertEquals(
        List.of(
            "Auteur de la saisine;2025",
            "Autres que les parties;12",
            "dont doyen;s",
            "dont ARS;",
            "Total;20"),
        new String(FiguresExport.csv(table), StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .lines()
            .toList());
  }
}
