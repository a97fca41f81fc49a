package fr.mediane.dossier.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.Channel;
import fr.mediane.dossier.ConflictLink;
import fr.mediane.dossier.ConflictScope;
import fr.mediane.dossier.InterventionNature;
import fr.mediane.dossier.LegalAction;
import fr.mediane.dossier.PartyFacts;
import fr.mediane.dossier.PartyProfession;
import fr.mediane.dossier.PartyRole;
import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.ReferralFacts;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.regulation.Sector;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferralRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate LAST_OF_2019 = LocalDate.of(2023, 4, 30);
  private static final LocalDate FIRST_OF_2023 = LocalDate.of(2023, 5, 1);

  private static PartyFacts party(PartyStatus status, boolean referrer) {
    return new PartyFacts(
        status, PartyProfession.NURSING, PartyRole.AGENT, false, referrer, false, false);
  }

  private static ReferralFacts facts(
      ReferrerKind kind, InterventionNature nature, LocalDate receivedOn, Channel channel) {
    return new ReferralFacts(
        receivedOn,
        channel,
        nature,
        kind,
        ConflictLink.HIERARCHY,
        ConflictScope.INTERPERSONAL,
        null,
        true,
        LegalAction.NONE,
        false);
  }

  private static List<Finding> judge(
      ReferrerKind kind, Sector sector, boolean national, PartyStatus... statuses) {
    return ReferralRules.judge(
        facts(kind, InterventionNature.DISPUTE, TODAY, Channel.ELECTRONIC),
        Arrays.stream(statuses).map(status -> party(status, kind == ReferrerKind.PARTY)).toList(),
        sector,
        national,
        ReferralRules.Door.NEW,
        TODAY);
  }

  private static boolean blocks(List<Finding> findings, ReferralRule rule) {
    return findings.stream().anyMatch(finding -> finding.blocking() && finding.rule() == rule);
  }

  static Stream<Arguments> everyReferrerAtEachLevel() {
    return Arrays.stream(ReferrerKind.values())
        .flatMap(kind -> Stream.of(Arguments.of(kind, true), Arguments.of(kind, false)));
  }

  @ParameterizedTest
  @MethodSource("everyReferrerAtEachLevel")
  void eachLevelIsSeizedByItsOwnReferrers(ReferrerKind kind, boolean national) {
    boolean allowed = national ? kind.isNational() : kind.isRegional();
    List<Finding> findings =
        judge(
            kind,
            kind == ReferrerKind.PREFECT ? Sector.SOCIAL : Sector.HOSPITAL,
            national,
            PartyStatus.HOSPITAL_PRACTITIONER,
            PartyStatus.CIVIL_SERVANT,
            PartyStatus.UNIVERSITY_STUDENT);
    assertEquals(!allowed, blocks(findings, ReferralRule.LEVEL));
    assertFalse(blocks(findings, ReferralRule.REFERRER), findings.toString());
  }

  static Stream<Arguments> everyStatusForEachReferrer() {
    return Stream.of(
            ReferrerKind.DIRECTOR,
            ReferrerKind.MEDICAL_CHAIR_AND_DIRECTOR,
            ReferrerKind.DEAN,
            ReferrerKind.CNG)
        .flatMap(
            kind -> Arrays.stream(PartyStatus.values()).map(status -> Arguments.of(kind, status)));
  }

  @ParameterizedTest
  @MethodSource("everyStatusForEachReferrer")
  void theReferrerDependsOnTheParties(ReferrerKind kind, PartyStatus status) {
    boolean expected =
        switch (kind) {
          case DIRECTOR -> status.isNonMedicalStaff();
          case MEDICAL_CHAIR_AND_DIRECTOR -> status.isMedical();
          case DEAN -> status.isUniversity();
          default -> status.isManagedByCng();
        };
    assertEquals(
        expected,
        !blocks(judge(kind, Sector.HOSPITAL, false, status, status), ReferralRule.REFERRER));
  }

  @ParameterizedTest
  @CsvSource({
    "ARS, HOSPITAL, true", "ARS, MEDICO_SOCIAL, true", "ARS, SOCIAL, false",
    "PREFECT, HOSPITAL, false", "PREFECT, MEDICO_SOCIAL, false", "PREFECT, SOCIAL, true"
  })
  void theArsAndThePrefectShareTheSectors(ReferrerKind kind, Sector sector, boolean lawful) {
    List<Finding> findings =
        judge(kind, sector, false, PartyStatus.CIVIL_SERVANT, PartyStatus.CIVIL_SERVANT);
    assertEquals(lawful, !blocks(findings, ReferralRule.REFERRER));
  }

  @Test
  void anUnknownSectorWarnsAndDoesNotBlock() {
    List<Finding> findings =
        judge(ReferrerKind.ARS, null, false, PartyStatus.CIVIL_SERVANT, PartyStatus.CIVIL_SERVANT);
    assertFalse(blocks(findings, ReferralRule.REFERRER));
    assertEquals(1, findings.size());
  }

  /** A status still to be chosen may be the one that is needed. */
  @ParameterizedTest
  @CsvSource({"DIRECTOR, true", "DEAN, true", "CNG, true", "PARTY, false"})
  void aPartyHalfTypedIsNotHeldAgainstTheReferrer(ReferrerKind kind, boolean silent) {
    List<Finding> findings =
        ReferralRules.judge(
            facts(kind, null, null, null),
            List.of(party(null, false)),
            Sector.HOSPITAL,
            false,
            ReferralRules.Door.NEW,
            TODAY);
    assertEquals(silent, !blocks(findings, ReferralRule.REFERRER), findings.toString());
    assertFalse(blocks(findings, ReferralRule.PARTIES), findings.toString());
  }

  static Stream<Arguments> everyNatureAroundTheFirstOfMay() {
    return Arrays.stream(InterventionNature.values())
        .flatMap(
            nature ->
                Stream.of(Arguments.of(nature, LAST_OF_2019), Arguments.of(nature, FIRST_OF_2023)));
  }

  @ParameterizedTest
  @MethodSource("everyNatureAroundTheFirstOfMay")
  void twoPurposesBeginOnTheFirstOfMay(InterventionNature nature, LocalDate receivedOn) {
    List<Finding> findings =
        ReferralRules.judge(
            facts(ReferrerKind.PARTY, nature, receivedOn, Channel.ELECTRONIC),
            List.of(party(PartyStatus.CIVIL_SERVANT, true), party(PartyStatus.INTERN, false)),
            Sector.HOSPITAL,
            false,
            ReferralRules.Door.NEW,
            TODAY);
    assertEquals(
        nature != InterventionNature.DISPUTE && receivedOn.equals(LAST_OF_2019),
        blocks(findings, ReferralRule.PURPOSE));
  }

  @ParameterizedTest
  @CsvSource({"2023-04-30, true", "2023-05-01, false"})
  void placementStudentsAndMailBeginOnTheFirstOfMay(LocalDate receivedOn, boolean early) {
    List<Finding> findings =
        ReferralRules.judge(
            facts(ReferrerKind.PARTY, InterventionNature.DISPUTE, receivedOn, Channel.WRITTEN),
            List.of(
                party(PartyStatus.PLACEMENT_STUDENT, true),
                party(PartyStatus.CIVIL_SERVANT, false)),
            Sector.HOSPITAL,
            false,
            ReferralRules.Door.NEW,
            TODAY);
    assertEquals(early, blocks(findings, ReferralRule.STUDENTS));
    assertEquals(
        early, findings.stream().anyMatch(finding -> finding.rule() == ReferralRule.CHANNEL));
    assertFalse(blocks(findings, ReferralRule.CHANNEL));
  }

  @ParameterizedTest
  @CsvSource({"2019-08-30, true", "2019-08-31, false", "2026-11-22, false", "2026-11-23, true"})
  void theDayOfReceiptIsWithinTheScheme(LocalDate receivedOn, boolean blocked) {
    List<Finding> findings =
        ReferralRules.judge(
            facts(ReferrerKind.PARTY, InterventionNature.DISPUTE, receivedOn, Channel.ELECTRONIC),
            List.of(party(PartyStatus.CIVIL_SERVANT, true), party(PartyStatus.INTERN, false)),
            Sector.HOSPITAL,
            false,
            ReferralRules.Door.NEW,
            TODAY);
    assertEquals(blocked, blocks(findings, ReferralRule.DATE));
  }

  @Test
  void aDisputeHasTwoPartiesAndAPreventionOne() {
    List<PartyFacts> one = List.of(party(PartyStatus.CIVIL_SERVANT, true));
    for (InterventionNature nature : InterventionNature.values()) {
      List<Finding> findings =
          ReferralRules.judge(
              facts(ReferrerKind.PARTY, nature, TODAY, Channel.ELECTRONIC),
              one,
              Sector.HOSPITAL,
              false,
              ReferralRules.Door.NEW,
              TODAY);
      assertEquals(nature == InterventionNature.DISPUTE, blocks(findings, ReferralRule.PARTIES));
    }
  }

  @ParameterizedTest
  @CsvSource({"true, 0", "false, 1"})
  void theCngSeizesTheNationalMediatorWithAWarningUntilARegionalFailureIsLinked(
      boolean linked, int warnings) {
    List<Finding> findings =
        ReferralRules.judge(
            facts(ReferrerKind.CNG, InterventionNature.DISPUTE, TODAY, Channel.ELECTRONIC),
            List.of(
                party(PartyStatus.DIRECTOR, false),
                party(PartyStatus.HOSPITAL_PRACTITIONER, false)),
            Sector.HOSPITAL,
            true,
            new ReferralRules.Door(linked, false),
            TODAY);
    assertTrue(findings.stream().noneMatch(Finding::blocking));
    assertEquals(warnings, findings.size());
  }

  @ParameterizedTest
  @CsvSource({
    "REGIONAL_MEDIATOR, false, false, REGIONAL_DOSSIER", "REGIONAL_MEDIATOR, true, false,",
    "ALL_PARTIES, false, false, FORMAL_AGREEMENT", "ALL_PARTIES, false, true,",
    "ALL_PARTIES, true, false,"
  })
  void theOtherNationalDoorsOpenOnALinkedDossierOrAFormalAgreement(
      ReferrerKind kind, boolean linked, boolean agreed, ReferralRule refusal) {
    List<Finding> findings =
        ReferralRules.judge(
            facts(kind, InterventionNature.DISPUTE, TODAY, Channel.ELECTRONIC),
            List.of(party(PartyStatus.CIVIL_SERVANT, true), party(PartyStatus.INTERN, true)),
            Sector.HOSPITAL,
            true,
            new ReferralRules.Door(linked, agreed),
            TODAY);
    assertEquals(
        refusal == null ? List.of() : List.of(refusal),
        findings.stream().map(Finding::rule).toList());
    assertEquals(refusal != null, findings.stream().anyMatch(Finding::blocking));
  }
}
