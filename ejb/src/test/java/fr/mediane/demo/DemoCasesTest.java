package fr.mediane.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.LegalAction;
import fr.mediane.dossier.PartyProfession;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.regulation.Sector;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dossiers drawn keep the proportions published for 2017–2021 (domain reference, §5). */
class DemoCasesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int DRAWN = 600;
  private static final int APART = 5;
  private static final Set<DemoFate> ENGAGED =
      EnumSet.of(DemoFate.AGREEMENT_CLOSED, DemoFate.RECOMMENDATIONS, DemoFate.FAILED);

  private final List<DemoCase> cases = draw();

  @Test
  void sixHundredOverFiveYearsAQuarterInIleDeFrance() {
    // Those drawn by day of receipt; apart, one that may be destroyed and four to designate for.
    assertEquals(DRAWN + APART, cases.stream().filter(drawn -> !isNational(drawn)).count());
    assertNear(25, drawn -> drawn.panelCode().equals("IDF"));
    assertTrue(
        cases.stream()
            .map(DemoCasesTest::receivedOn)
            .allMatch(day -> day.isBefore(TODAY) && day.isAfter(TODAY.minusYears(5).minusDays(5))));
  }

  @Test
  void theFirstShownApartMayBeDestroyedAndStaysInAShorterDemonstration() {
    DemoCase over = cases.get(cases.size() - APART);
    assertEquals(DemoFate.INADMISSIBLE, over.fate());
    assertEquals(LegalAction.NONE, over.referral().facts().legalAction(), "nothing suspends it");
    assertTrue(over.isPlayedSince(TODAY));
    assertTrue(receivedOn(over).isBefore(TODAY.minusMonths(18)), "closed, then 18 months kept");
  }

  @Test
  void thePartiesSeizeInThreeCasesOutOfFive() {
    assertNear(61, drawn -> drawn.referral().facts().referrerKind() == ReferrerKind.PARTY);
  }

  @Test
  void supportsSucceedNineTimesOutOfTen() {
    long succeeded = count(DemoFate.SUPPORT_SUCCEEDED);
    long failed = count(DemoFate.SUPPORT_FAILED);
    assertEquals(95, 100.0 * succeeded / (succeeded + failed), 7);
  }

  @Test
  void formalMediationsThatEndSucceedThreeTimesOutOfFour() {
    long ended = cases.stream().map(DemoCase::fate).filter(ENGAGED::contains).count();
    assertEquals(75, 100.0 * count(DemoFate.AGREEMENT_CLOSED) / ended, 10);
  }

  @Test
  void theSameSeedGivesTheSameDossiers() {
    assertEquals(cases, draw());
  }

  @Test
  void everyTextSaysThatItIsInvented() {
    assertTrue(
        cases.stream()
            .allMatch(drawn -> drawn.referral().summary().startsWith("Données fictives. ")));
    assertTrue(
        cases.stream()
            .flatMap(drawn -> drawn.referral().parties().stream())
            .allMatch(party -> party.identity().function().endsWith(" (fictif)")));
  }

  @Test
  void theShownInstanceHasEveryFateOfAnOpenDossier() {
    Set<DemoFate> fates =
        cases.stream()
            .filter(drawn -> drawn.isPlayedSince(TODAY))
            .map(DemoCase::fate)
            .collect(Collectors.toSet());
    assertTrue(
        fates.containsAll(
            EnumSet.of(
                DemoFate.REGISTERED,
                DemoFate.ACKNOWLEDGED,
                DemoFate.COMPLETION_AWAITED,
                DemoFate.EXAMINATION,
                DemoFate.SUPPORT,
                DemoFate.CONSENT,
                DemoFate.DESIGNATION,
                DemoFate.MEDIATION,
                DemoFate.AGREEMENT_FOLLOW_UP,
                DemoFate.ESCALATED)));
  }

  @Test
  void studentsArePartiesOnlyOnPlacement() {
    assertTrue(
        cases.stream()
            .flatMap(drawn -> drawn.referral().parties().stream())
            .filter(party -> party.facts().profession() == PartyProfession.STUDENT)
            .allMatch(party -> party.facts().status().isPlacementStudent()));
  }

  /** Article 10 and the Charter, article 5: each of those who seize nationally does. */
  @Test
  void theNationalMediatorIsSeizedByEachOfThoseWhoMay() {
    assertEquals(
        EnumSet.of(ReferrerKind.MINISTERS, ReferrerKind.ALL_PARTIES, ReferrerKind.CNG),
        cases.stream()
            .filter(DemoCasesTest::isNational)
            .map(drawn -> drawn.referral().facts().referrerKind())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReferrerKind.class))));
  }

  /** Article 6, 3°: the chair of the medical committee seizes jointly with the director. */
  @Test
  void oneJointSaisineWaitsForItsSecondSignature() {
    assertEquals(
        1,
        cases.stream()
            .map(drawn -> drawn.referral())
            .filter(drawn -> drawn.facts().referrerKind().isJoint())
            .filter(drawn -> drawn.cosignedOn() == null)
            .count());
  }

  private static boolean isNational(DemoCase drawn) {
    return drawn.panelCode().equals(DemoDossiers.NATIONAL);
  }

  private long count(DemoFate fate) {
    return cases.stream().filter(drawn -> drawn.fate() == fate).count();
  }

  private void assertNear(int percent, Predicate<DemoCase> condition) {
    assertEquals(percent, 100.0 * cases.stream().filter(condition).count() / cases.size(), 5);
  }

  private static LocalDate receivedOn(DemoCase drawn) {
    return drawn.referral().facts().receivedOn();
  }

  private static List<DemoCase> draw() {
    List<DemoReferrals.Place> places =
        Stream.of(
                "IDF", "ARA", "OCC", "NAQ", "PAC_COR", "GES", "HDF_NOR", "BRE_PDL", "BFC_CVL",
                "OUM")
            .flatMap(
                code ->
                    Stream.of(Sector.HOSPITAL, Sector.HOSPITAL, Sector.HOSPITAL, Sector.SOCIAL)
                        .map(
                            sector ->
                                new DemoReferrals.Place("Lieu " + code + sector, code, sector)))
            .toList();
    return new DemoCases(new Random(2019_897), places, TODAY).draw();
  }
}
