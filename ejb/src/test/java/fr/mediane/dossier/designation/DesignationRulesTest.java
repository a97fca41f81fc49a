package fr.mediane.dossier.designation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.CaseMediatorSource;
import fr.mediane.dossier.ExclusionReason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Charter art. 8 to 10, decree art. 5 and 12: who may lead, when a mediation may begin. */
class DesignationRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void aCertifiedMemberWithoutTieMayLead() {
    assertEquals(List.of(), DesignationRules.ofCandidate(member(DAY), DAY));
    assertTrue(DesignationRules.mayLead(member(null), DAY), "beside somebody certified");
  }

  @Test
  void aMediatorWhosePersonIsNotEstablishedIsTold() {
    Candidate unknown =
        new Candidate(
            null,
            "Mme Ada Fictif",
            CaseMediatorSource.PRESIDENT,
            DAY,
            List.of(),
            null,
            UndertakingStanding.IN_FORCE,
            false,
            CandidateFacts.NONE);
    DesignationFinding finding = only(DesignationRules.ofCandidate(unknown, DAY));
    assertEquals(DesignationRule.PERSON, finding.rule());
    assertTrue(finding.message().startsWith("Mme Ada Fictif"), finding.message());
  }

  @Test
  void aTieExcludesAndIsExplained() {
    Candidate tied =
        candidate(
            CaseMediatorSource.MEMBER,
            DAY,
            List.of(new DossierTie("POST", "Hôpital A")),
            null,
            UndertakingStanding.IN_FORCE);
    DesignationFinding finding = only(DesignationRules.ofCandidate(tied, DAY));
    assertTrue(finding.blocking());
    assertTrue(finding.message().contains("même établissement (Hôpital A)"), finding.message());
    assertEquals("charte, article 8", finding.article());
  }

  @ParameterizedTest
  @EnumSource(ExclusionReason.class)
  void whoIsExcludedIsNotDesignatedAgain(ExclusionReason reason) {
    Candidate excluded =
        candidate(CaseMediatorSource.MEMBER, DAY, List.of(), reason, UndertakingStanding.IN_FORCE);
    assertTrue(only(DesignationRules.ofCandidate(excluded, DAY)).blocking());
    assertFalse(DesignationRules.mayLead(excluded, DAY));
  }

  @Test
  void theListExistsSinceTheFirstOfMay2023() {
    Candidate listed =
        candidate(
            CaseMediatorSource.LISTED,
            LocalDate.of(2020, 1, 1),
            List.of(),
            null,
            UndertakingStanding.IN_FORCE);
    assertEquals(
        DesignationRule.LIST,
        only(DesignationRules.ofCandidate(listed, LocalDate.of(2023, 4, 30))).rule());
    assertEquals(List.of(), DesignationRules.ofCandidate(listed, LocalDate.of(2023, 5, 1)));
  }

  @Test
  void anAccountWithoutUndertakingBlocksAndNobodyWithoutAccountIsWarned() {
    DesignationFinding missing =
        only(
            DesignationRules.ofCandidate(
                candidate(
                    CaseMediatorSource.MEMBER, DAY, List.of(), null, UndertakingStanding.MISSING),
                DAY));
    assertTrue(missing.blocking());
    DesignationFinding paper =
        only(
            DesignationRules.ofCandidate(
                candidate(
                    CaseMediatorSource.MEMBER,
                    DAY,
                    List.of(),
                    null,
                    UndertakingStanding.NO_ACCOUNT),
                DAY));
    assertEquals(false, paper.blocking());
  }

  @Test
  void oneOfTwoIsCertifiedOnThatDay() {
    Candidate tomorrow = member(DAY.plusDays(1));
    assertEquals(
        DesignationRule.CERTIFICATE,
        DesignationRules.ofDesignation(List.of(lead(false, DAY)), tomorrow, false, DAY)
            .get(0)
            .rule());
    assertTrue(
        DesignationRules.ofDesignation(List.of(lead(false, DAY)), tomorrow, false, DAY)
            .get(0)
            .blocking());
    assertTrue(
        DesignationRules.ofDesignation(List.of(lead(false, DAY)), member(DAY), false, DAY)
            .isEmpty());
    assertTrue(
        DesignationRules.ofDesignation(List.of(lead(true, DAY)), tomorrow, false, DAY).stream()
            .noneMatch(DesignationFinding::blocking));
  }

  @Test
  void whoIsAloneInAMediationUnderWayIsCertified() {
    Candidate tomorrow = member(DAY.plusDays(1));
    List<DesignationFinding> findings =
        DesignationRules.ofDesignation(List.of(), tomorrow, true, DAY);
    assertEquals(DesignationRule.CERTIFICATE, findings.get(0).rule());
    assertTrue(findings.get(0).blocking());
    assertEquals(List.of(), DesignationRules.ofDesignation(List.of(), member(DAY), true, DAY));
    assertTrue(
        DesignationRules.ofDesignation(List.of(), tomorrow, false, DAY).stream()
            .noneMatch(DesignationFinding::blocking),
        "before it begins somebody certified may still come");
    assertTrue(
        DesignationRules.ofDesignation(List.of(lead(true, DAY)), tomorrow, true, DAY).stream()
            .noneMatch(DesignationFinding::blocking));
  }

  @Test
  void twoAtMost() {
    assertEquals(
        DesignationRule.NUMBER,
        only(DesignationRules.ofDesignation(
                List.of(lead(true, DAY), lead(true, DAY)), member(DAY), false, DAY))
            .rule());
  }

  @Test
  void nothingBeginsWithoutAnybodyCertified() {
    assertEquals(
        DesignationRule.NUMBER, only(DesignationRules.ofStart(List.of(), true, DAY)).rule());
    assertEquals(
        DesignationRule.CERTIFICATE,
        only(DesignationRules.ofStart(List.of(lead(false, DAY)), true, DAY)).rule());
  }

  @Test
  void theMediationBeginsTheDayAfterTheLastDayToChallenge() {
    List<Lead> leads = List.of(lead(true, DAY.minusDays(3)), lead(false, DAY));
    assertEquals(
        DesignationRule.CHALLENGE, only(DesignationRules.ofStart(leads, false, DAY)).rule());
    assertEquals(List.of(), DesignationRules.ofStart(leads, false, DAY.plusDays(1)));
    assertEquals(List.of(), DesignationRules.ofStart(leads, true, DAY));
  }

  @Test
  void aDesignationNotNotifiedStillAllowsToChallenge() {
    assertEquals(
        DesignationRule.CHALLENGE,
        only(DesignationRules.ofStart(List.of(lead(true, null)), false, DAY.plusYears(1))).rule());
  }

  @Test
  void aDesignationNotNotifiedKeepsTheMediationFromBeginningWhateverTheParties() {
    List<Lead> leads = List.of(lead(true, DAY.minusDays(3)), lead(true, null));
    DesignationFinding spent = only(DesignationRules.ofStart(leads, true, DAY.plusYears(1)));
    assertEquals(DesignationRule.CHALLENGE, spent.rule());
    assertTrue(spent.blocking());
    assertTrue(spent.message().contains("Aucune ne peut plus récuser"), spent.message());
    DesignationFinding open = only(DesignationRules.ofStart(leads, false, DAY.plusYears(1)));
    assertTrue(open.message().contains("peut le faire une fois"), open.message());
  }

  @Test
  void aTieFoundSinceStandsInTheWay() {
    Lead tied = new Lead("M. Paul Essai", true, DAY, List.of(new DossierTie("GROUP", "Hôpital B")));
    DesignationFinding finding = only(DesignationRules.ofStart(List.of(tied), true, DAY));
    assertEquals(DesignationRule.TIE, finding.rule());
    assertTrue(finding.message().contains("Paul Essai"), finding.message());
  }

  private static DesignationFinding only(List<DesignationFinding> findings) {
    assertEquals(1, findings.size(), findings.toString());
    return findings.get(0);
  }

  private static Lead lead(boolean certified, LocalDate challengeUntil) {
    return new Lead("M. Jean Modèle", certified, challengeUntil, List.of());
  }

  private static Candidate member(LocalDate certificateOn) {
    return candidate(
        CaseMediatorSource.MEMBER, certificateOn, List.of(), null, UndertakingStanding.IN_FORCE);
  }

  private static Candidate candidate(
      CaseMediatorSource source,
      LocalDate certificateOn,
      List<DossierTie> ties,
      ExclusionReason excluded,
      UndertakingStanding undertaking) {
    return new Candidate(
        7L,
        "Mme Eva Échantillon",
        source,
        certificateOn,
        ties,
        excluded,
        undertaking,
        false,
        CandidateFacts.NONE);
  }
}
