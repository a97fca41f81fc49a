package fr.mediane.panel.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.network.Civility;
import fr.mediane.panel.view.PublishedComposition.PublishedSeat;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CompositionFileTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @Test
  void aSeatIsALineWithItsHeadingsAndNoMark() {
    String[] lines = write("Durand", "Médecin, chef de « pôle »").split("\r\n");
    assertEquals(
        CompositionFile.publishedColumns().stream()
            .map(CompositionFile.Column::name)
            .collect(Collectors.joining(",")),
        lines[0]);
    assertEquals(
        "GES,Instance d’essai,2026-11-22,1,,pourvu,Mme,Anne,Durand,\"Médecin, chef de « pôle »\","
            + "2026-02-24,2029-02-23",
        lines[1]);
    assertEquals("GES,Instance d’essai,2026-11-22,2,,vacant,,,,,,", lines[2]);
    assertEquals(3, lines.length);
  }

  @Test
  void aCellThatASpreadsheetWouldComputeIsMadeHarmless() {
    assertTrue(write("=1+1", "@SUM(A1)").contains(",'=1+1,'@SUM(A1),"));
  }

  @Test
  void quotesAndLineBreaksAreKeptInTheirCell() {
    assertTrue(write("O\"Neil", "a\nb").contains(",\"O\"\"Neil\",\"a\nb\","));
  }

  @Test
  void everyColumnIsDescribed() {
    CompositionFile.publishedColumns()
        .forEach(column -> assertFalse(column.description().isBlank(), column.name()));
  }

  private static String write(String lastName, String profession) {
    return CompositionFile.of(
        new PublishedComposition(
            "GES",
            "Instance d’essai",
            "",
            "",
            "",
            DAY,
            List.of(
                new PublishedSeat(
                    1,
                    "",
                    Civility.MME,
                    "Anne",
                    lastName,
                    profession,
                    LocalDate.of(2026, 2, 24),
                    LocalDate.of(2029, 2, 23)),
                new PublishedSeat(2, "", null, null, null, null, null, null))));
  }
}
