package fr.mediane.panel.rule;

import static fr.mediane.panel.rule.Compositions.ACT;
import static fr.mediane.panel.rule.Compositions.balanced;
import static fr.mediane.panel.rule.Compositions.empty;
import static fr.mediane.panel.rule.Compositions.filled;
import static fr.mediane.panel.rule.Compositions.profile;
import static fr.mediane.panel.rule.Compositions.withProfile;
import static fr.mediane.panel.rule.Compositions.withTenure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.ReferenceRegulation;
import fr.mediane.regulation.RegulationTerms;
import fr.mediane.regulation.Sector;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that warn, one by one, and the motives they ask for. */
class BalanceRulesTest {

  private static final RuleBook BOOK = RuleBook.standard();
  private static final Coded DOCTORS = new Coded("C9", "médecins");

  private final Composition regional = balanced(PanelKind.REGIONAL);

  @Test
  void noCategoryWeighsTooMuch() {
    Composition half = change(regional, 5, profile -> profile.profession(DOCTORS));
    assertEquals(Outcome.SATISFIED, judge("profession-share", half).outcome());
    Verdict verdict =
        judge("profession-share", change(regional, 6, profile -> profile.profession(DOCTORS)));
    check(verdict, Outcome.FAILED, 6, 5, 1);
    assertEquals(
        "6 membres de la catégorie «\u00A0médecins\u00A0»\u202F; seuil fixé par réglage\u00A0: 5"
            + " membres au plus par catégorie.",
        verdict.explanation());
    assertEquals(
        List.of(
            "Remplacer 1 membre de la catégorie «\u00A0médecins\u00A0» en puisant dans d’autres"
                + " catégories."),
        verdict.remedies());
    assertTrue(verdict.needsMotive());
    assertFalse(verdict.forbids());
    assertEquals(List.of(1, 2, 3, 4, 5, 6), verdict.seatNumbers());
  }

  @Test
  void unknownCategoriesLeaveUndecidedOnlyWhatTheyCouldChange() {
    Composition few = change(regional, 2, profile -> profile.profession(null));
    assertEquals(Outcome.SATISFIED, judge("profession-share", few).outcome());
    assertEquals(Outcome.SATISFIED, judge("profession-variety", few).outcome());
    Composition many = change(regional, 9, profile -> profile.profession(null));
    assertEquals(Outcome.UNDECIDABLE, judge("profession-share", many).outcome());
    Verdict variety = judge("profession-variety", many);
    check(variety, Outcome.UNDECIDABLE, 1, 3, 9);
    assertTrue(variety.needsMotive());
    assertEquals(
        "Catégorie de profession non renseignée\u00A0: M. N1, Mme N2, M. N3, Mme N4, M. N5, Mme N6,"
            + " M. N7, Mme N8 et M. N9.",
        variety.explanation());
  }

  @Test
  void enoughCategoriesAreRepresented() {
    Verdict one =
        judge("profession-variety", change(regional, 10, profile -> profile.profession(DOCTORS)));
    check(one, Outcome.FAILED, 1, 3, 2);
    assertEquals(
        "1 catégorie représentée, pour 3 au moins (seuil fixé par réglage).", one.explanation());
    assertEquals(
        List.of("Désigner 2 membres d’autres catégories, sans perdre une catégorie représentée."),
        one.remedies());
    assertEquals(
        "5 catégories représentées (3 au moins, seuil fixé par réglage).",
        judge("profession-variety", regional).explanation());
  }

  @Test
  void everySectorIsRepresented() {
    Composition composition = change(regional, 10, profile -> profile.sector(Sector.HOSPITAL));
    Verdict verdict = judge("sectors", composition);
    check(verdict, Outcome.FAILED, 1, 3, 2);
    assertEquals(
        "1 secteur représenté, pour 3 au moins (seuil fixé par réglage). Sans membre\u00A0: Social et"
            + " Médico-social.",
        verdict.explanation());
    assertEquals(
        List.of(
            "Désigner 2 membres issus des secteurs sans membre\u00A0: Social et Médico-social."),
        verdict.remedies());
    assertEquals(
        Outcome.UNDECIDABLE,
        judge("sectors", change(composition, 2, profile -> profile.sector(null))).outcome());
    assertEquals(
        Outcome.FAILED,
        judge("sectors", change(composition, 1, profile -> profile.sector(null))).outcome());
  }

  @Test
  void notTooManyMembersOfOneEstablishmentOrGroup() {
    Coded hospital = new Coded("E", "CH d’Essai");
    Coded ght = new Coded("G", "GHT d’Essai");
    Composition composition =
        change(regional, 4, profile -> profile.establishment(hospital).group(ght));
    Verdict establishments = judge("establishments", composition);
    check(establishments, Outcome.FAILED, 4, 2, 2);
    assertEquals(
        "4 membres de l’établissement «\u00A0CH d’Essai\u00A0»\u202F; seuil fixé par réglage\u00A0: 2"
            + " membres au plus par établissement.",
        establishments.explanation());
    check(judge("groups", composition), Outcome.FAILED, 4, 3, 1);
    Composition retired = change(regional, 10, profile -> profile.establishment(null).group(null));
    check(judge("establishments", retired), Outcome.SATISFIED, 0, 2, 0);
    check(judge("groups", retired), Outcome.SATISFIED, 0, 3, 0);
  }

  @Test
  void theTerritoryIsCovered() {
    Coded somme = new Coded("80", "Somme");
    Composition one = change(regional, 10, profile -> profile.departement(somme));
    check(judge("departements", one), Outcome.FAILED, 1, 3, 2);
    Composition unsaid = change(one, 2, profile -> profile.departement(null));
    assertEquals(Outcome.UNDECIDABLE, judge("departements", unsaid).outcome());
    Coded picardie = new Coded("R1", "Picardie");
    Verdict regions =
        judge("former-regions", change(regional, 10, profile -> profile.formerRegion(picardie)));
    check(regions, Outcome.FAILED, 1, 2, 1);
    assertEquals(
        "1 ancienne région représentée, pour 2 au moins (seuil fixé par réglage). Sans membre\u00A0:"
            + " Haute-Normandie.",
        regions.explanation());
    assertEquals(
        Outcome.NOT_APPLICABLE, judge("former-regions", balanced(PanelKind.NATIONAL)).outcome());
  }

  @Test
  void endsAreStaggered() {
    LocalDate end = RegulationTerms.lastDay(ACT, 36);
    Composition together = regional;
    for (int seat = 1; seat <= 10; seat++) {
      together = withTenure(together, seat, Tenure.first(ACT, end));
    }
    Verdict verdict = judge("staggering", together);
    check(verdict, Outcome.FAILED, 10, 5, 5);
    assertEquals(
        "10 mandats s’achèvent le 02/06/2027\u202F; seuil fixé par réglage\u00A0: 5 mandats au plus"
            + " sur 12 mois.",
        verdict.explanation());
    Composition spread = together;
    for (int seat = 1; seat <= 5; seat++) {
      spread = withTenure(spread, seat, Tenure.first(ACT, end.minusMonths(12)));
    }
    check(judge("staggering", spread), Outcome.SATISFIED, 5, 5, 0);
    Composition close = withTenure(spread, 1, Tenure.first(ACT, end.minusMonths(12).plusDays(1)));
    Verdict sixth = judge("staggering", close);
    check(sixth, Outcome.FAILED, 6, 5, 1);
    assertTrue(
        sixth.explanation().startsWith("6 mandats s’achèvent entre le 03/06/2026 et le 02/06/2027"),
        sixth.explanation());
    Composition unsaid = withTenure(spread, 1, Tenure.first(ACT, null));
    assertEquals(Outcome.UNDECIDABLE, judge("staggering", unsaid).outcome());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "profession-share",
        "profession-variety",
        "sectors",
        "establishments",
        "groups",
        "departements",
        "former-regions",
        "staggering"
      })
  void nothingIsSaidOfAnEmptyInstance(String id) {
    Verdict verdict = judge(id, empty(regional));
    assertEquals(Outcome.NOT_APPLICABLE, verdict.outcome());
    assertFalse(verdict.needsMotive());
  }

  @Test
  void theCharterIsNotAppliedBeforeItExists() {
    Composition first = balanced(PanelKind.REGIONAL, LocalDate.of(2019, 9, 5));
    assertEquals(Outcome.NOT_APPLICABLE, judge("sectors", first).outcome());
    Composition next = balanced(PanelKind.REGIONAL, LocalDate.of(2019, 9, 6));
    assertEquals(Outcome.SATISFIED, judge("sectors", next).outcome());
  }

  @Test
  void aMotiveIsAskedForEachBalanceRuleAndOnlyForThem() {
    Composition composition =
        change(regional, 10, profile -> profile.profession(DOCTORS).sector(Sector.SOCIAL));
    Assessment assessment = BOOK.judge(composition);
    assertTrue(assessment.isLawful());
    assertEquals(
        List.of("profession-share", "profession-variety", "sectors"),
        ids(assessment.needsMotive()));
    Map<String, String> motives =
        Map.of("profession-share", "Vivier réduit.", "profession-variety", "  ");
    assertEquals(List.of("profession-variety", "sectors"), ids(assessment.missingMotives(motives)));
    assertFalse(assessment.maySubmit(motives));
    Map<String, String> all =
        Map.of("profession-share", "a", "profession-variety", "b", "sectors", "c");
    assertTrue(assessment.maySubmit(all));
    assertFalse(BOOK.judge(Compositions.vacate(composition, 1)).maySubmit(all));
  }

  @Test
  void everyRuleHasItsNameItsArticleAndItsKey() {
    Set<String> ids = new HashSet<>();
    for (CompositionRule rule : BOOK.rules()) {
      assertTrue(ids.add(rule.id()), rule.id());
      assertFalse(rule.name().isBlank());
      assertFalse(rule.severity().label().isBlank());
      for (PanelKind kind : PanelKind.values()) {
        assertFalse(rule.citation(regional.terms(), kind).label().isBlank());
      }
      assertFalse(rule.appliesOn(ReferenceRegulation.DECREE.minusDays(1)), rule.id());
      assertTrue(rule.appliesOn(ACT), rule.id());
    }
    assertEquals(18, ids.size());
    for (Outcome outcome : Outcome.values()) {
      assertFalse(outcome.label().isBlank());
    }
    for (MandateNature nature : MandateNature.values()) {
      assertFalse(nature.label().isBlank());
    }
  }

  @Test
  void settingsRefuseThresholdsWithoutMeaning() {
    assertEquals(
        "Réglage «\u00A0Nombre minimal de secteurs\u00A0»\u00A0: la valeur 4 est refusée\u202F; donner"
            + " un nombre de 1 à 3.",
        assertThrows(
                IllegalArgumentException.class,
                () -> new BalanceSettings(50, 3, 4, 2, 3, 3, 0, 12, 50))
            .getMessage());
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> new RenewalSettings(-1))
            .getMessage()
            .contains("-1"));
  }

  @Test
  void settingsMoveTheThresholds() {
    RuleBook strict =
        RuleBook.of(new BalanceSettings(10, 3, 3, 2, 3, 3, 1, 12, 50), RenewalSettings.defaults());
    check(strict.rule("profession-share").orElseThrow().judge(regional), Outcome.FAILED, 2, 1, 5);
    check(strict.rule("former-regions").orElseThrow().judge(regional), Outcome.SATISFIED, 2, 1, 0);
  }

  /** Changes the profiles of the first seats. */
  private static Composition change(
      Composition composition, int seats, UnaryOperator<MemberProfile.Builder> change) {
    Composition result = composition;
    for (int seat = 1; seat <= seats; seat++) {
      result = withProfile(result, seat, change.apply(filled(seat, profile(seat).sex())).build());
    }
    return result;
  }

  private static List<String> ids(List<Verdict> verdicts) {
    return verdicts.stream().map(verdict -> verdict.rule().id()).toList();
  }

  private static Verdict judge(String ruleId, Composition composition) {
    return BOOK.rule(ruleId).orElseThrow().judge(composition);
  }

  private static void check(
      Verdict verdict, Outcome outcome, int measured, int required, int shortfall) {
    assertEquals(
        List.of(outcome, measured, required, shortfall),
        List.of(verdict.outcome(), verdict.measured(), verdict.required(), verdict.shortfall()),
        verdict.explanation());
  }
}
