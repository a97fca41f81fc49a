package fr.mediane.panel.rule;

import static fr.mediane.panel.rule.Compositions.ACT;
import static fr.mediane.panel.rule.Compositions.balanced;
import static fr.mediane.panel.rule.Compositions.empty;
import static fr.mediane.panel.rule.Compositions.past;
import static fr.mediane.panel.rule.Compositions.profileOf;
import static fr.mediane.panel.rule.Compositions.vacate;
import static fr.mediane.panel.rule.Compositions.withElsewhere;
import static fr.mediane.panel.rule.Compositions.withHistory;
import static fr.mediane.panel.rule.Compositions.withProfile;
import static fr.mediane.panel.rule.Compositions.withTenure;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.PanelFunction;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.ReferenceRegulation;
import fr.mediane.regulation.RegulationCalendar;
import fr.mediane.regulation.RegulationParameter;
import fr.mediane.regulation.RegulationTerms;
import fr.mediane.regulation.RegulationValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules that forbid, one by one, in their outcomes and in their words. */
class HardRulesTest {

  private static final RuleBook BOOK = RuleBook.standard();

  private final Composition regional = balanced(PanelKind.REGIONAL);
  private final Composition overseas = balanced(PanelKind.OVERSEAS);

  @ParameterizedTest
  @EnumSource(PanelKind.class)
  void aBalancedCompositionKeepsEveryRule(PanelKind kind) {
    Assessment assessment = BOOK.judge(balanced(kind));
    assertTrue(assessment.isLawful(), assessment.breaches()::toString);
    assertEquals(List.of(), assessment.needsMotive());
  }

  @Test
  void sizeCountsMembersWithoutThePresident() {
    Verdict verdict = judge("size", regional);
    assertEquals(Outcome.SATISFIED, verdict.outcome());
    assertEquals("10 membres, en plus de la présidence.", verdict.explanation());
    assertEquals(6, judge("size", overseas).required());
  }

  @Test
  void sizeSaysHowManyAreMissing() {
    Verdict one = judge("size", vacate(regional, 4));
    check(one, Outcome.FAILED, 9, 10, 1);
    assertEquals("9 membres pour 10 sièges\u00A0: il manque 1 membre.", one.explanation());
    assertEquals(List.of("Désigner 1 membre."), one.remedies());
    assertEquals(List.of(4), one.seatNumbers());
    assertEquals(
        "8 membres pour 10 sièges\u00A0: il manque 2 membres.",
        judge("size", vacate(regional, 4, 5)).explanation());
    check(judge("size", empty(regional)), Outcome.FAILED, 0, 10, 10);
  }

  @Test
  void sizeSaysHowManyAreTooMany() {
    List<Seat> seats = new ArrayList<>(overseas.seats());
    seats.add(
        new Seat(
            7,
            OverseasZone.ATLANTIQUE_NORD,
            new SeatHolder(profileOf(7, Sex.FEMALE), seats.get(0).holder().tenure())));
    Composition crowded = overseas.withSeats(seats);
    Verdict verdict = judge("size", crowded);
    check(verdict, Outcome.FAILED, 7, 6, 1);
    assertEquals("7 membres pour 6 sièges\u00A0: il y a 1 membre de trop.", verdict.explanation());
    assertEquals(List.of("Retirer 1 membre."), verdict.remedies());
    Verdict zones = judge("zones", crowded);
    check(zones, Outcome.FAILED, 6, 6, 1);
    assertEquals(List.of("Retirer 1 membre de la zone Atlantique Nord."), zones.remedies());
    Verdict parity = judge("parity", crowded);
    check(parity, Outcome.FAILED, 3, 3, 1);
    assertEquals(
        "4 femmes et 3 hommes parmi les membres\u00A0: il y a 1 femme de trop.",
        parity.explanation());
    assertEquals(List.of("Retirer 1 femme."), parity.remedies());
  }

  @Test
  void zonesConcernOutreMerOnly() {
    assertEquals(Outcome.NOT_APPLICABLE, judge("zones", regional).outcome());
    Verdict verdict = judge("zones", overseas);
    check(verdict, Outcome.SATISFIED, 6, 6, 0);
    assertEquals(
        "Répartition respectée\u00A0: 4 membres pour 4 sièges en Atlantique Nord et 2 membres pour 2"
            + " sièges en Océan Indien et Pacifique.",
        verdict.explanation());
  }

  @Test
  void zonesSayWhichOneLacksMembers() {
    Composition tilted =
        overseas.withSeat(6, seat -> new Seat(6, OverseasZone.ATLANTIQUE_NORD, seat.holder()));
    Verdict verdict = judge("zones", tilted);
    check(verdict, Outcome.FAILED, 5, 6, 1);
    assertTrue(
        verdict
            .explanation()
            .endsWith(
                ": il y a 1 membre de trop en Atlantique Nord et il manque 1 membre en Océan"
                    + " Indien et Pacifique."),
        verdict.explanation());
    assertEquals(2, verdict.remedies().size());
    Verdict unplaced =
        judge("zones", overseas.withSeat(6, seat -> new Seat(6, null, seat.holder())));
    check(unplaced, Outcome.UNDECIDABLE, 5, 6, 1);
    assertTrue(unplaced.forbids());
    assertTrue(unplaced.explanation().contains("Mme N6"), unplaced.explanation());
  }

  @Test
  void parityCountsWhatIsMissingInTheSingularAndInThePlural() {
    Verdict one = judge("parity", vacate(regional, 2));
    check(one, Outcome.FAILED, 4, 5, 1);
    assertEquals(
        "4 femmes et 5 hommes parmi les membres\u00A0: il manque 1 femme.", one.explanation());
    assertEquals(List.of("Désigner 1 femme sur un siège vacant."), one.remedies());
    Verdict two = judge("parity", vacate(regional, 2, 4));
    assertEquals(
        "3 femmes et 5 hommes parmi les membres\u00A0: il manque 2 femmes.", two.explanation());
    assertEquals(List.of("Désigner 2 femmes sur des sièges vacants."), two.remedies());
  }

  @Test
  void parityOfAFullInstanceIsMendedByReplacement() {
    Composition tilted = withProfile(regional, 1, profileOf(1, Sex.FEMALE));
    Verdict verdict = judge("parity", withProfile(tilted, 3, profileOf(3, Sex.FEMALE)));
    check(verdict, Outcome.FAILED, 3, 5, 2);
    assertEquals(
        "7 femmes et 3 hommes parmi les membres\u00A0: il manque 2 hommes.", verdict.explanation());
    assertEquals(List.of("Remplacer 2 femmes par 2 hommes."), verdict.remedies());
  }

  @Test
  void parityMayNeedBothAdditionAndReplacement() {
    Composition tilted = withProfile(vacate(regional, 1), 3, profileOf(3, Sex.FEMALE));
    Verdict verdict = judge("parity", tilted);
    check(verdict, Outcome.FAILED, 3, 5, 2);
    assertEquals(
        List.of("Désigner 1 homme sur un siège vacant.", "Remplacer 1 femme par 1 homme."),
        verdict.remedies());
  }

  @Test
  void paritySaysNothingOfAnEmptyInstance() {
    assertEquals(Outcome.NOT_APPLICABLE, judge("parity", empty(regional)).outcome());
    assertEquals(Outcome.NOT_APPLICABLE, judge("civility", empty(regional)).outcome());
  }

  @Test
  void aMissingCivilityLeavesParityUndecidedAndNamesThePerson() {
    Composition unsaid = withProfile(regional, 1, profileOf(1, Sex.UNKNOWN));
    Verdict parity = judge("parity", unsaid);
    assertEquals(Outcome.UNDECIDABLE, parity.outcome());
    assertTrue(parity.forbids());
    assertEquals(
        "La parité ne peut pas être vérifiée. Civilité non renseignée\u00A0: N1.",
        parity.explanation());
    Verdict civility = judge("civility", unsaid);
    check(civility, Outcome.FAILED, 9, 10, 1);
    assertEquals(List.of("Renseigner la civilité de cette personne."), civility.remedies());
    assertEquals(List.of("p1"), civility.personKeys());
    Verdict two = judge("civility", withProfile(unsaid, 2, profileOf(2, Sex.UNKNOWN)));
    assertEquals("Civilité non renseignée\u00A0: N1 et N2.", two.explanation());
    assertEquals(List.of("Renseigner la civilité de ces 2 personnes."), two.remedies());
  }

  @Test
  void aVersionWithoutParityAsksForNone() {
    List<RegulationValue> values = new ArrayList<>(ReferenceRegulation.values2023());
    values.replaceAll(
        value ->
            switch (value.parameter()) {
              case PARITY_REGIONAL, EXCLUSIVE_MANDATE, BALANCED_PROFESSIONS_REGIONAL ->
                  new RegulationValue(value.parameter(), "false", value.citation());
              default -> value;
            });
    RegulationCalendar other =
        new RegulationCalendar(
            List.of(new RegulationTerms("V", ReferenceRegulation.DECREE, null, values)));
    Composition composition =
        new Composition(regional.panel(), ACT, ACT, other, null, regional.seats());
    for (String id :
        List.of(
            "parity",
            "civility",
            "exclusive-mandate",
            "president",
            "profession-share",
            "profession-variety",
            "sectors")) {
      assertEquals(Outcome.NOT_APPLICABLE, judge(id, composition).outcome(), id);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2020-02-24, 2023-02-23, SATISFIED",
    "2020-02-24, 2023-02-24, FAILED",
    "2024-02-29, 2027-02-28, SATISFIED",
    "2024-02-29, 2027-03-01, FAILED",
    "2021-03-01, 2024-02-29, SATISFIED",
    "2021-03-01, 2024-03-01, FAILED",
    "2024-06-03, 2024-06-03, SATISFIED",
    "2024-06-03, 2024-06-02, FAILED",
    "          , 2024-06-02, UNDECIDABLE",
    "2024-06-03,           , UNDECIDABLE"
  })
  void aTermIsJudgedToTheDay(LocalDate start, LocalDate end, Outcome outcome) {
    Composition composition = withTenure(regional, 1, Tenure.first(start, end));
    Verdict verdict = judge("term", composition);
    assertEquals(outcome, verdict.outcome(), verdict.explanation());
    assertEquals(outcome == Outcome.SATISFIED ? 0 : 1, verdict.shortfall());
  }

  @Test
  void aTermTooLongSaysWhatTheLastDayIs() {
    LocalDate start = LocalDate.of(2020, 2, 24);
    Tenure tenure = Tenure.kept(start, start, LocalDate.of(2023, 2, 24));
    Verdict verdict = judge("term", withTenure(regional, 2, tenure));
    assertEquals(
        "Mme N2\u00A0: le mandat du 24/02/2020 au 24/02/2023 dépasse 36 mois.",
        verdict.explanation());
    assertEquals(
        List.of("Mme N2\u00A0: fixer la fin du mandat au plus tard le 23/02/2023."),
        verdict.remedies());
    assertEquals(List.of("p2"), verdict.personKeys());
    assertEquals("Aucun mandat ne dépasse 36 mois.", judge("term", regional).explanation());
  }

  @Test
  void aReversedTermSaysSo() {
    Tenure reversed = Tenure.first(ACT, ACT.minusDays(1));
    Verdict verdict = judge("term", withTenure(regional, 1, reversed));
    assertEquals(
        "M. N1\u00A0: la fin du mandat (02/06/2024) précède son début (03/06/2024).",
        verdict.explanation());
    assertEquals(
        List.of("M. N1\u00A0: fixer une fin entre le 03/06/2024 et le 02/06/2027."),
        verdict.remedies());
  }

  @Test
  void nobodySitsAfterTheEndOfTheMandateUnlessExtended() {
    LocalDate start = LocalDate.of(2021, 6, 3);
    LocalDate eve = ACT.minusDays(1);
    Verdict over = judge("in-force", withTenure(regional, 1, Tenure.kept(start, start, eve)));
    check(over, Outcome.FAILED, 9, 10, 1);
    assertEquals(
        "M. N1\u00A0: le mandat s’achève le 02/06/2024, avant la date d’effet (03/06/2024).",
        over.explanation());
    Tenure extended = new Tenure(MandateNature.KEPT, start, start, eve, true, true);
    assertEquals(Outcome.SATISFIED, judge("in-force", withTenure(regional, 1, extended)).outcome());
    assertEquals(
        Outcome.SATISFIED,
        judge("in-force", withTenure(regional, 1, Tenure.kept(start, start, ACT))).outcome());
    assertEquals(Outcome.NOT_APPLICABLE, judge("in-force", empty(regional)).outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-30, 1, true",
    "2023-04-30, 2, false",
    "2023-05-01, 2, true",
    "2023-05-01, 3, false"
  })
  void renewalsAreThoseOfTheDateOfTheAct(LocalDate act, int renewals, boolean allowed) {
    for (PanelKind kind : PanelKind.values()) {
      List<PastMandate> history = new ArrayList<>();
      for (int i = 1; i <= renewals; i++) {
        history.add(past("2019-09-0" + i, "2019-12-31"));
      }
      Verdict verdict = judge("renewals", withHistory(balanced(kind, act), 1, history));
      assertEquals(allowed ? Outcome.SATISFIED : Outcome.FAILED, verdict.outcome());
    }
  }

  @Test
  void aRenewalTooManySaysHowMany() {
    Composition composition =
        withHistory(
            balanced(PanelKind.NATIONAL, LocalDate.of(2023, 4, 30)),
            1,
            List.of(past("2019-09-01", "2020-12-31"), past("2021-01-01", "2023-04-29")));
    Verdict verdict = judge("renewals", composition);
    check(verdict, Outcome.FAILED, 9, 10, 1);
    assertEquals(
        "M. N1\u00A0: ce mandat porterait le compte à 2 renouvellements, pour 1 au plus (acte du"
            + " 30/04/2023).",
        verdict.explanation());
    assertEquals(
        "article 9, décret n° 2019-897 du 28 août 2019", verdict.rule().citation().label());
    assertEquals(
        "Aucun membre ne dépasse le nombre de renouvellements permis (2 renouvellements au plus,"
            + " acte du 03/06/2024).",
        judge("renewals", regional).explanation());
  }

  @Test
  void aRenewalWithoutEarlierMandateIsUndecided() {
    Tenure renewal = Tenure.renewal(ACT, RegulationTerms.lastDay(ACT, 36));
    Verdict verdict = judge("renewals", withTenure(regional, 1, renewal));
    check(verdict, Outcome.UNDECIDABLE, 9, 10, 1);
    assertTrue(verdict.forbids());
    assertEquals(
        List.of(
            "M. N1\u00A0: enregistrer les mandats antérieurs, ou qualifier celui-ci de premier"
                + " mandat."),
        verdict.remedies());
    Composition known = withHistory(regional, 1, List.of(past("2021-06-03", "2024-06-02")));
    assertEquals(Outcome.SATISFIED, judge("renewals", withTenure(known, 1, renewal)).outcome());
  }

  @Test
  void aKeptMandateIsJudgedByTheVersionOfItsOwnAct() {
    LocalDate oldAct = LocalDate.of(2023, 4, 30);
    LocalDate newAct = LocalDate.of(2023, 5, 1);
    List<PastMandate> history =
        List.of(past("2019-09-01", "2020-12-31"), past("2021-01-01", "2023-05-31"));
    LocalDate start = LocalDate.of(2023, 6, 1);
    LocalDate end = LocalDate.of(2026, 5, 31);
    Composition base = withHistory(regional, 1, history);
    assertEquals(
        Outcome.FAILED,
        judge("renewals", withTenure(base, 1, Tenure.kept(oldAct, start, end))).outcome());
    assertEquals(
        Outcome.SATISFIED,
        judge("renewals", withTenure(base, 1, Tenure.kept(newAct, start, end))).outcome());
  }

  @Test
  void aReplacementThatDoesNotCountIsNoRenewal() {
    Composition once = balanced(PanelKind.NATIONAL, LocalDate.of(2023, 4, 30));
    List<PastMandate> history =
        List.of(past("2019-09-01", "2019-12-31", false), past("2020-01-01", "2022-12-31"));
    assertEquals(Outcome.SATISFIED, judge("renewals", withHistory(once, 1, history)).outcome());
    List<PastMandate> full =
        List.of(past("2019-09-01", "2019-12-31"), past("2020-01-01", "2022-12-31"));
    LocalDate start = LocalDate.of(2023, 4, 30);
    LocalDate end = LocalDate.of(2024, 4, 29);
    Composition used = withHistory(once, 1, full);
    assertEquals(
        Outcome.SATISFIED,
        judge("renewals", withTenure(used, 1, Tenure.replacement(start, end, false))).outcome());
    assertEquals(
        Outcome.FAILED,
        judge("renewals", withTenure(used, 1, Tenure.replacement(start, end, true))).outcome());
  }

  @Test
  void onePersonOnTwoSeatsIsNamedOnce() {
    Verdict verdict = judge("exclusive-mandate", withProfile(regional, 3, profileOf(1, Sex.MALE)));
    check(verdict, Outcome.FAILED, 9, 10, 1);
    assertEquals("M. N1 occupe deux sièges\u00A0: 1 et 3.", verdict.explanation());
    assertEquals(List.of("Désigner une autre personne sur le siège 3."), verdict.remedies());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-03, 2027-06-02, false",
    "2020-06-03, 2024-06-02, true",
    "2020-06-03, 2024-06-03, false",
    "2020-06-03,           , false",
    "2026-06-02, 2027-06-02, false",
    "2026-06-03, 2027-06-02, true"
  })
  void aMandateElsewhereMayNotShareADay(LocalDate from, LocalDate until, boolean allowed) {
    OtherMandate other =
        new OtherMandate("P2", "Instance nationale", PanelFunction.MEMBER, from, until);
    Verdict verdict = judge("exclusive-mandate", withElsewhere(regional, 1, other));
    assertEquals(allowed, verdict.isKept(), verdict.explanation());
    if (!allowed) {
      assertTrue(verdict.explanation().contains("«\u00A0Instance nationale\u00A0»"));
      assertEquals(until == null, verdict.explanation().endsWith("sans fin connue."));
    }
  }

  @Test
  void thePresidentIsNotAMember() {
    assertEquals(Outcome.SATISFIED, judge("president", regional).outcome());
    Composition presided =
        new Composition(regional.panel(), ACT, ACT, regional.calendar(), "p2", regional.seats());
    Verdict verdict = judge("president", presided);
    check(verdict, Outcome.FAILED, 1, 0, 1);
    assertEquals(
        "Mme N2 préside l’instance et ne peut pas y occuper de siège (siège 2).",
        verdict.explanation());
    assertEquals(List.of(2), verdict.seatNumbers());
  }

  @Test
  void aNamesakeOfThePresidentIsAWarningToAnswer() {
    assertEquals(Outcome.SATISFIED, judge("president-namesake", regional).outcome());
    Composition doubtful =
        new Composition(
            regional.panel(),
            ACT,
            ACT,
            regional.calendar(),
            "mediator:1",
            Set.of("p2"),
            regional.seats());
    assertEquals(Outcome.SATISFIED, judge("president", doubtful).outcome());
    Verdict verdict = judge("president-namesake", doubtful);
    check(verdict, Outcome.FAILED, 1, 0, 1);
    assertEquals(Severity.BALANCE, verdict.rule().severity());
    assertEquals(List.of(2), verdict.seatNumbers());
  }

  @Test
  void deducedRenewalsAreNeverShownAsLaw() {
    assertTrue(
        judge("renewals", regional).rule().citation().label().endsWith("(hypothèse à confirmer)"));
    assertFalse(
        judge("renewals", balanced(PanelKind.NATIONAL))
            .rule()
            .citation()
            .label()
            .contains("hypothèse"));
    assertEquals(
        RegulationParameter.EXCLUSIVE_MANDATE,
        regional.terms().inferredValues().get(2).parameter());
  }

  private static Verdict judge(String ruleId, Composition composition) {
    return BOOK.rule(ruleId).orElseThrow().judge(composition);
  }

  private static void check(
      Verdict verdict, Outcome outcome, int measured, int required, int shortfall) {
    assertAll(
        verdict.explanation(),
        () -> assertEquals(outcome, verdict.outcome(), "outcome"),
        () -> assertEquals(measured, verdict.measured(), "measured"),
        () -> assertEquals(required, verdict.required(), "required"),
        () -> assertEquals(shortfall, verdict.shortfall(), "shortfall"));
  }
}
