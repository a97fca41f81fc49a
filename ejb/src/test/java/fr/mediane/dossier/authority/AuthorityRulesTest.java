package fr.mediane.dossier.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.PartyStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorityRulesTest {

  private static final LocalDate SINCE_2023 = LocalDate.of(2023, 5, 1);
  private static final String HERE = "540000001";
  private static final String THERE = "540000002";

  private static Concerned party(int rank, PartyStatus status, String finess, String school) {
    return new Concerned(rank, status, false, finess, "Hôpital " + finess, school);
  }

  private static Concerned party(int rank, PartyStatus status) {
    return party(rank, status, HERE, "");
  }

  private static List<AuthorityDue> regional(Concerned... parties) {
    return AuthorityRules.judge(List.of(parties), SINCE_2023, false, null);
  }

  private static Set<AuthorityKind> kinds(List<AuthorityDue> due) {
    return due.stream().map(one -> one.key().kind()).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource
  void eachStatusCallsItsAuthorities(PartyStatus status) {
    Set<AuthorityKind> kinds = kinds(regional(party(1, status)));
    assertTrue(kinds.contains(AuthorityKind.DIRECTOR));
    assertEquals(status.isMedical(), kinds.contains(AuthorityKind.MEDICAL_CHAIR));
    assertEquals(status.isUniversity(), kinds.contains(AuthorityKind.DEAN));
    assertEquals(status.isPlacementStudent(), kinds.contains(AuthorityKind.SCHOOL_DIRECTOR));
    assertFalse(kinds.contains(AuthorityKind.REGIONAL_MEDIATOR));
  }

  @ParameterizedTest
  @CsvSource({"2023-04-30, false", "2023-05-01, true"})
  void theSchoolIsInformedSinceTheFirstOfMay(LocalDate receivedOn, boolean informed) {
    List<AuthorityDue> due =
        AuthorityRules.judge(
            List.of(party(1, PartyStatus.PLACEMENT_STUDENT)), receivedOn, false, null);
    assertEquals(informed, kinds(due).contains(AuthorityKind.SCHOOL_DIRECTOR));
  }

  @Test
  void anEstablishmentHasOneDirectorWhateverTheParties() {
    List<AuthorityDue> due =
        regional(
            party(1, PartyStatus.CIVIL_SERVANT),
            party(2, PartyStatus.CONTRACT_AGENT),
            party(3, PartyStatus.CIVIL_SERVANT, THERE, ""));
    assertEquals(List.of(HERE, THERE), due.stream().map(one -> one.key().finess()).toList());
  }

  @Test
  void aPostingPrevailsOverAPlacement() {
    Concerned placed =
        new Concerned(1, PartyStatus.PLACEMENT_STUDENT, true, HERE, "Hôpital", "IFSI");
    assertTrue(regional(placed).get(0).placement());
    AuthorityDue both = regional(placed, party(2, PartyStatus.CIVIL_SERVANT)).get(0);
    assertEquals(AuthorityKind.DIRECTOR, both.key().kind());
    assertFalse(both.placement());
  }

  @Test
  void twoSchoolsHaveTwoDirectorsAndTheSameNameHasOne() {
    List<AuthorityDue> schools =
        regional(
                party(1, PartyStatus.PLACEMENT_STUDENT, HERE, "École des Tilleuls"),
                party(2, PartyStatus.PLACEMENT_STUDENT, HERE, "ecole des tilleuls"),
                party(3, PartyStatus.PLACEMENT_STUDENT, HERE, "Institut des Saules"))
            .stream()
            .filter(one -> one.key().kind() == AuthorityKind.SCHOOL_DIRECTOR)
            .toList();
    assertEquals(List.of(1, 3), schools.stream().map(one -> one.key().partyRank()).toList());
    assertEquals("École des Tilleuls", schools.get(0).place());
  }

  @Test
  void anUnknownSchoolIsNotMistakenForTheHospital() {
    assertTrue(
        regional(party(1, PartyStatus.PLACEMENT_STUDENT)).stream()
            .filter(one -> one.key().kind() == AuthorityKind.SCHOOL_DIRECTOR)
            .allMatch(one -> one.place().isEmpty()));
  }

  @Test
  void aNationalCaseCitesItsArticleAndTheMediatorOfTheTerritoryCitesNone() {
    List<AuthorityDue> due =
        AuthorityRules.judge(
            List.of(party(1, PartyStatus.CIVIL_SERVANT)),
            SINCE_2023,
            true,
            new Concerned(0, null, false, HERE, "Grand Est", ""));
    assertEquals("10", due.get(0).article());
    AuthorityDue mediator = due.get(due.size() - 1);
    assertEquals(AuthorityKind.REGIONAL_MEDIATOR, mediator.key().kind());
    assertEquals("", mediator.article());
    assertFalse(mediator.key().kind().isLaw());
  }

  @Test
  void theDirectorOfASchoolIsDesignatedByArticleTenAndSupposedByArticleSix() {
    Concerned student = party(1, PartyStatus.PLACEMENT_STUDENT);
    AuthorityDue supposed = school(regional(student));
    assertEquals("", supposed.article());
    assertTrue(supposed.reason().contains("Hypothèse"), supposed.reason());
    AuthorityDue lawful = school(AuthorityRules.judge(List.of(student), SINCE_2023, true, null));
    assertEquals("10", lawful.article());
    assertFalse(lawful.reason().contains("Hypothèse"), lawful.reason());
  }

  private static AuthorityDue school(List<AuthorityDue> due) {
    return due.stream()
        .filter(one -> one.key().kind() == AuthorityKind.SCHOOL_DIRECTOR)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRegionalCaseCitesArticleSix() {
    assertEquals("6", regional(party(1, PartyStatus.CIVIL_SERVANT)).get(0).article());
  }

  @ParameterizedTest
  @EnumSource
  void everyAuthorityHasItsWordsAndItsKeyReadsBack(AuthorityKind kind) {
    AuthorityDue due = new AuthorityDue(new AuthorityKey(kind, HERE, 2), "Hôpital", false, "6");
    assertFalse(due.reason().isBlank());
    assertFalse(due.capacity().isBlank());
    assertFalse(due.concerned().isBlank());
    assertEquals(due.key(), AuthorityKey.ofText(due.key().text()).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"DIRECTOR", "PREFECT-540000001-0", "DIRECTOR-54-0", "DIRECTOR-540000001-x"})
  void anythingElseIsNoKey(String text) {
    assertTrue(AuthorityKey.ofText(text).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"UNIVERSITY_HOSPITAL, UFR", "PLACEMENT_STUDENT, établissement de formation"})
  void aBodyWithoutANameIsNotTold(PartyStatus status, String body) {
    AuthorityDue unknown = bodyDue(party(2, status));
    for (boolean named : new boolean[] {true, false}) {
      String refusal = unknown.refusalOf(true, named).orElseThrow();
      assertTrue(refusal.contains(body) && refusal.contains("partie 2"), refusal);
      assertTrue(refusal.contains("complétez la partie"), refusal);
    }
    assertTrue(unknown.refusalOf(false, false).orElseThrow().contains("ne se complète plus"));
    assertEquals(Optional.empty(), unknown.refusalOf(false, true), "somebody is named");
    AuthorityDue known = bodyDue(party(2, status, HERE, "UFR ou école fictive"));
    assertEquals(Optional.empty(), known.refusalOf(true, false));
  }

  /** The dean or the director of the school of a party. */
  private static AuthorityDue bodyDue(Concerned party) {
    return regional(party).stream()
        .filter(due -> !due.key().kind().isOfPlace())
        .findFirst()
        .orElseThrow();
  }
}
