package fr.mediane.statistics.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftReadingTest {

  private static final String TEXT =
      "Le dossier de Mme Fictive-Durand, reçu le 1er février 2025, a été repris le 03/02/2025 à"
          + " l’Hôpital  de Bourg-Inventé. Le 31 février 2025 n’existe pas, le 2025-13-01 non plus.";

  @Test
  void everyWordWithACapitalMayBeANameButATitle() {
    assertEquals(Set.of("Fictive-Durand", "Hôpital", "Bourg-Inventé"), reading().capitalised());
  }

  @Test
  void daysAreReadInEveryUsualWritingAndImpossibleOnesAreLeft() {
    assertEquals(Set.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 3)), reading().days());
  }

  @Test
  void whatTheDossiersTellIsFoundWithWhereItStandsAndOnce() {
    List<DraftReading.Found> found =
        reading()
            .found(
                Set.of("Fictive-Durand"),
                List.of("HOPITAL DE BOURG INVENTE", "HOPITAL DU BOURG"),
                Set.of(LocalDate.of(2025, 2, 3)));
    assertEquals(
        List.of("NAME Fictive-Durand", "ESTABLISHMENT Hôpital  de Bourg-Inventé", "DAY 03/02/2025"),
        found.stream().map(each -> each.kind() + " " + each.words()).toList());
    assertTrue(found.get(0).extract().contains("Mme Fictive-Durand, reçu"), found.get(0).extract());
    assertEquals(ReportSection.CONTEXT.title(), found.get(0).place());
  }

  @Test
  void anAnswerStaysWithItsWordsHoweverTheyAreWritten() {
    Remark remark = name("Durand").toRemark(Map.of());
    assertEquals(remark.digest(), name("DURAND").toRemark(Map.of()).digest());
    assertNotEquals(remark.digest(), name("Durant").toRemark(Map.of()).digest());
    assertTrue(name("Durand").toRemark(Map.of(remark.digest(), "Auteur cité.")).isAnswered());
  }

  private static DraftReading.Found name(String words) {
    return new DraftReading.Found(Remark.Kind.NAME, "Contexte", words, words);
  }

  private static DraftReading reading() {
    return new DraftReading(new ReportContent(Map.of(ReportSection.CONTEXT, TEXT), List.of()));
  }
}
