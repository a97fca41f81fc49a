package fr.mediane.statistics.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
  void daysAreReadInEveryUsualWritingAndImpossibleOnesAreLeft() {
    assertEquals(Set.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 3)), reading().days());
  }

  @Test
  void whatTheDossiersTellIsFoundWithWhereItStands() {
    List<DraftReading.Found> found =
        reading()
            .found(
                Set.of("durand"),
                List.of("HOPITAL DE BOURG INVENTE", "HOPITAL DU BOURG"),
                Set.of(LocalDate.of(2025, 2, 3)));
    assertEquals(
        List.of("NAME Fictive-Durand", "ESTABLISHMENT Hôpital  de Bourg-Inventé", "DAY 03/02/2025"),
        found.stream().map(each -> each.kind() + " " + each.words()).toList());
    assertTrue(found.get(0).extract().contains("Mme Fictive-Durand, reçu"), found.get(0).extract());
    assertEquals(ReportSection.CONTEXT.title(), found.get(0).place());
  }

  @Test
  void aDayIsReadWithoutItsYearOrWithTwoDigits() {
    Set<LocalDate> around =
        Set.of(LocalDate.of(2024, 3, 12), LocalDate.of(2025, 3, 12), LocalDate.of(2026, 3, 12));
    assertEquals(around, daysOf("Le 12 mars, l’instance"));
    assertEquals(around, daysOf("reçu le 12/03."));
    for (String day :
        List.of("12/03/25", "12-03-2025", "12.3.2025", "12 mars 2025", "2025-03-12")) {
      assertEquals(Set.of(LocalDate.of(2025, 3, 12)), daysOf("Le " + day + ", l’instance"), day);
    }
    assertEquals(Set.of(LocalDate.of(2024, 2, 29)), daysOf("le 29 février"));
    assertEquals(Set.of(LocalDate.of(2025, 8, 1)), daysOf("le 1er\u00a0aou\u0302t 2025"));
    for (String none :
        List.of("12 dossiers", "31/11/2025", "13 saisines en 2025", "12/13", "2025/03")) {
      assertEquals(Set.of(), daysOf(none), none);
    }
  }

  @Test
  void everyPlaceWhereAnEstablishmentStandsIsFound() {
    String text = "L’EHPAD des Essais d’abord. " + "mot ".repeat(40) + "Puis l’EHPAD des Essais.";
    assertEquals(
        2,
        new DraftReading(content(text), 2025)
            .found(Set.of(), List.of("EHPAD DES ESSAIS"), Set.of())
            .size());
  }

  @Test
  void anAnswerIsThatOfItsWordsWhereTheyStand() {
    Remark remark = name("Contexte", "Durand", "l’hôpital Durand a").toRemark(Map.of());
    assertEquals(
        remark.digest(),
        name("Contexte", "DURAND", "L’HOPITAL  Durand a").toRemark(Map.of()).digest(),
        "however they are written");
    Map<String, String> answers = Map.of(remark.digest(), "Nom d’un hôpital.");
    assertTrue(name("Contexte", "Durand", "l’hôpital Durand a").toRemark(answers).isAnswered());
    assertFalse(name("Contexte", "Durand", "avec Mme Durand, qui").toRemark(answers).isAnswered());
    assertFalse(name("Prévention", "Durand", "l’hôpital Durand a").toRemark(answers).isAnswered());
    assertNotEquals(
        remark.digest(),
        name("Contexte", "Durant", "l’hôpital Durand a").toRemark(Map.of()).digest());
  }

  private static Set<LocalDate> daysOf(String text) {
    return new DraftReading(content(text), 2025).days();
  }

  private static DraftReading.Found name(String place, String words, String extract) {
    return new DraftReading.Found(Remark.Kind.NAME, place, words, extract);
  }

  private static DraftReading reading() {
    return new DraftReading(content(TEXT), 2025);
  }

  private static ReportContent content(String text) {
    return new ReportContent(Map.of(ReportSection.CONTEXT, text), List.of());
  }
}
