package fr.mediane.dossier.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.life.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecipientRulesTest {

  private static final LocalDate SINCE = LocalDate.of(2023, 5, 1);
  private static final LocalDate BEFORE = LocalDate.of(2023, 4, 30);

  @Test
  void everyCombinationOfTwoStatusesHasExactlyTheRecipientsOfTheArticle() {
    for (PartyStatus first : PartyStatus.values()) {
      for (PartyStatus second : PartyStatus.values()) {
        for (boolean management : List.of(false, true)) {
          for (boolean always : List.of(false, true)) {
            for (Boolean agreed : agreements()) {
              for (LocalDate on : List.of(BEFORE, SINCE)) {
                check(first, second, management, always, agreed, on);
              }
            }
          }
        }
      }
    }
  }

  private static List<Boolean> agreements() {
    List<Boolean> answers = new ArrayList<>(List.of(true, false));
    answers.add(null);
    return answers;
  }

  private static void check(
      PartyStatus first,
      PartyStatus second,
      boolean management,
      boolean always,
      Boolean agreed,
      LocalDate on) {
    Set<PartyStatus> statuses = EnumSet.of(first, second);
    Set<RecipientKind> expected = EnumSet.noneOf(RecipientKind.class);
    if (always || management || Boolean.TRUE.equals(agreed)) {
      expected.add(RecipientKind.DIRECTOR);
    }
    if (statuses.stream().anyMatch(PartyStatus::isMedical)) {
      expected.add(RecipientKind.MEDICAL_CHAIR);
    }
    if (statuses.stream().anyMatch(PartyStatus::isUniversity)) {
      expected.add(RecipientKind.DEAN);
    }
    if (statuses.contains(PartyStatus.PLACEMENT_STUDENT) && !on.isBefore(SINCE)) {
      expected.add(RecipientKind.SCHOOL_DIRECTOR);
    }
    List<Recipient> found =
        RecipientRules.of(
            new RecipientRules.Question(
                Outcome.AGREEMENT,
                on,
                List.of(
                    party(1, first, management, 10, "École"), party(2, second, false, 10, "École")),
                always,
                agreed));
    String situation = first + " " + second + " " + management + always + agreed + on;
    assertEquals(expected, kinds(found), situation);
    assertEquals(expected.size(), found.size(), situation);
    assertTrue(found.stream().noneMatch(to -> to.ground().isBlank()), situation);
  }

  @Test
  void nothingIsSentUnlessAnAgreementWasSigned() {
    for (Outcome outcome : Outcome.values()) {
      List<Recipient> found = ask(outcome, party(1, PartyStatus.INTERN, true, 10, ""));
      assertEquals(outcome.isAgreement(), !found.isEmpty(), outcome.name());
    }
    assertEquals(List.of(), ask(null, party(1, PartyStatus.INTERN, true, 10, "")));
  }

  @Test
  void eachEstablishmentHasItsOwnAuthorities() {
    List<Recipient> found =
        ask(
            Outcome.AGREEMENT,
            party(1, PartyStatus.HOSPITAL_PRACTITIONER, true, 10, ""),
            party(2, PartyStatus.HOSPITAL_PRACTITIONER, false, 20, ""));
    assertEquals(
        List.of("DIRECTOR/10", "MEDICAL_CHAIR/10", "MEDICAL_CHAIR/20"),
        found.stream().map(Recipient::key).toList());
    assertEquals(Set.of(1), found.get(0).ranks());
  }

  @Test
  void theDirectorOfAPlacementIsNotTheDirectorOfAPosting() {
    RecipientParty student =
        new RecipientParty(1, PartyStatus.PLACEMENT_STUDENT, false, true, 10, "Hôpital", "IFSI");
    List<Recipient> found =
        RecipientRules.of(
            new RecipientRules.Question(
                Outcome.AGREEMENT, SINCE, List.of(student), true, Boolean.TRUE));
    assertEquals(Set.of(RecipientKind.SCHOOL_DIRECTOR), kinds(found));
    assertFalse(RecipientRules.asksForDirector(false, List.of(student)));
  }

  @Test
  void oneSchoolReceivesOneCopyHoweverItsNameIsTyped() {
    List<Recipient> found =
        ask(
            Outcome.AGREEMENT,
            party(1, PartyStatus.UNIVERSITY_STUDENT, false, 10, "UFR de médecine"),
            party(2, PartyStatus.INTERN, false, 20, " ufr de Médecine "),
            party(3, PartyStatus.UNIVERSITY_STUDENT, false, 20, "UFR de pharmacie"));
    assertEquals(
        List.of("DEAN/p1", "DEAN/p3"),
        found.stream().filter(to -> to.kind() == RecipientKind.DEAN).map(Recipient::key).toList());
  }

  private static List<Recipient> ask(Outcome outcome, RecipientParty... parties) {
    return RecipientRules.of(
        new RecipientRules.Question(outcome, SINCE, Stream.of(parties).toList(), false, null));
  }

  private static RecipientParty party(
      int rank, PartyStatus status, boolean management, long place, String school) {
    return new RecipientParty(rank, status, management, false, place, "Hôpital " + place, school);
  }

  private static Set<RecipientKind> kinds(List<Recipient> found) {
    return found.stream()
        .map(Recipient::kind)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(RecipientKind.class)));
  }
}
