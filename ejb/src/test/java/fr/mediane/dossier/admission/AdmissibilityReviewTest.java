package fr.mediane.dossier.admission;

import static fr.mediane.dossier.InterventionNature.DISPUTE;
import static fr.mediane.dossier.InterventionNature.PREVENTION;
import static fr.mediane.dossier.InterventionNature.RETURN_SUPPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.InterventionNature;
import fr.mediane.dossier.LegalAction;
import fr.mediane.dossier.PartyStatus;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is missing before a saisine can be declared admissible. */
class AdmissibilityReviewTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate LAST_OF_2019 = LocalDate.of(2023, 4, 30);
  private static final LocalDate FIRST_OF_2023 = LocalDate.of(2023, 5, 1);
  private static final List<PartyStatus> AGENTS =
      List.of(PartyStatus.CIVIL_SERVANT, PartyStatus.CONTRACT_AGENT);
  private static final ConciliationFacts FAILED =
      held(ConciliationForm.INTERNAL, ConciliationResult.FAILED);

  private static ConciliationFacts held(ConciliationForm form, ConciliationResult result) {
    return new ConciliationFacts(
        form, LocalDate.of(2023, 1, 2), LocalDate.of(2023, 2, 2), result, true);
  }

  private static Map<AdmissibilityQuestion, Answer> expected() {
    Map<AdmissibilityQuestion, Answer> answers = new EnumMap<>(AdmissibilityQuestion.class);
    for (AdmissibilityQuestion question : AdmissibilityQuestion.values()) {
      answers.put(question, question.expected() == null ? Answer.NO : question.expected());
    }
    return answers;
  }

  private static AdmissionFacts facts(
      InterventionNature nature,
      LocalDate receivedOn,
      Map<AdmissibilityQuestion, Answer> answers,
      Set<AdmissibilityQuestion> reasoned) {
    return new AdmissionFacts(
        nature,
        receivedOn,
        false,
        false,
        AGENTS,
        answers,
        reasoned,
        List.of(FAILED),
        false,
        null,
        LegalAction.NONE);
  }

  private static AdmissionFacts facts(
      boolean lacksCosigner,
      List<PartyStatus> statuses,
      List<ConciliationFacts> conciliations,
      boolean excepted,
      CoordinationOutcome coordination) {
    return new AdmissionFacts(
        DISPUTE,
        FIRST_OF_2023,
        false,
        lacksCosigner,
        statuses,
        expected(),
        Set.of(),
        conciliations,
        excepted,
        coordination,
        LegalAction.NONE);
  }

  private static List<String> blocking(AdmissionFacts facts) {
    return AdmissibilityReview.of(facts, TODAY).stream()
        .filter(AdmissibilityPoint::blocking)
        .map(AdmissibilityPoint::field)
        .toList();
  }

  private static List<String> warnings(AdmissionFacts facts) {
    return AdmissibilityReview.of(facts, TODAY).stream()
        .filter(point -> !point.blocking())
        .map(AdmissibilityPoint::field)
        .toList();
  }

  static Stream<Arguments> everyQuestionNatureAndDate() {
    return Stream.of(
            Arguments.of(DISPUTE, LAST_OF_2019),
            Arguments.of(DISPUTE, FIRST_OF_2023),
            Arguments.of(RETURN_SUPPORT, FIRST_OF_2023),
            Arguments.of(PREVENTION, FIRST_OF_2023))
        .flatMap(
            pair ->
                AdmissibilityQuestions.asked(
                        (InterventionNature) pair.get()[0], (LocalDate) pair.get()[1], false)
                    .stream()
                    .map(asked -> Arguments.of(pair.get()[0], pair.get()[1], asked)));
  }

  @ParameterizedTest
  @MethodSource("everyQuestionNatureAndDate")
  void everyAnswerWeighsAsItsQuestionSays(
      InterventionNature nature, LocalDate receivedOn, AskedQuestion asked) {
    AdmissibilityQuestion question = asked.question();
    String field = question.field();
    assertEquals(List.of(), blocking(facts(nature, receivedOn, expected(), Set.of())));

    Map<AdmissibilityQuestion, Answer> unanswered = expected();
    unanswered.remove(question);
    assertEquals(
        asked.isNeeded(),
        blocking(facts(nature, receivedOn, unanswered, Set.of())).contains(field));

    Map<AdmissibilityQuestion, Answer> unknown = expected();
    unknown.put(question, Answer.UNKNOWN);
    assertEquals(
        asked.isNeeded(), blocking(facts(nature, receivedOn, unknown, Set.of())).contains(field));

    Map<AdmissibilityQuestion, Answer> contrary = expected();
    contrary.put(question, question.expected() == Answer.YES ? Answer.NO : Answer.YES);
    Set<AdmissibilityQuestion> reasoned = EnumSet.of(question);
    boolean decisive = asked.weight() == Weight.DECISIVE;
    boolean weighed = asked.weight() == Weight.WEIGHED;
    assertEquals(
        decisive || weighed,
        blocking(facts(nature, receivedOn, contrary, Set.of())).contains(field));
    assertEquals(decisive, blocking(facts(nature, receivedOn, contrary, reasoned)).contains(field));
    assertEquals(weighed, warnings(facts(nature, receivedOn, contrary, reasoned)).contains(field));
  }

  @Test
  void aSuspendedPersonMayBeSupportedOnReturnWithAReason() {
    Map<AdmissibilityQuestion, Answer> answers = expected();
    answers.put(AdmissibilityQuestion.DISCIPLINARY, Answer.YES);
    assertEquals(
        List.of(),
        blocking(
            facts(
                RETURN_SUPPORT,
                FIRST_OF_2023,
                answers,
                EnumSet.of(AdmissibilityQuestion.DISCIPLINARY))));
    assertEquals(
        List.of("answerDISCIPLINARY"),
        blocking(
            facts(
                DISPUTE, FIRST_OF_2023, answers, EnumSet.of(AdmissibilityQuestion.DISCIPLINARY))));
  }

  @Test
  void everyMissingPointIsNamedAtOnce() {
    AdmissionFacts nothing =
        new AdmissionFacts(
            DISPUTE,
            FIRST_OF_2023,
            false,
            true,
            List.of(PartyStatus.UNIVERSITY_HOSPITAL),
            Map.of(),
            Set.of(),
            List.of(),
            false,
            null,
            LegalAction.NONE);
    List<String> missing = blocking(nothing);
    assertEquals(3 + AdmissibilityQuestion.values().length, missing.size());
    assertTrue(
        missing.containsAll(
            List.of(
                AdmissibilityReview.COSIGNATURE,
                AdmissibilityReview.CONCILIATION,
                AdmissibilityReview.COORDINATION)));
  }

  @Test
  void aJointSaisineWithOneSignatureIsNotAdmissible() {
    assertEquals(
        List.of(AdmissibilityReview.COSIGNATURE),
        blocking(facts(true, AGENTS, List.of(FAILED), false, null)));
  }

  @ParameterizedTest
  @CsvSource({"SUCCEEDED, false", "FAILED, true", "REFUSED, true", "UNSUITED, true"})
  void aConciliationThatDidNotSettleTheMatterOpensTheMediation(
      ConciliationResult result, boolean opens) {
    AdmissionFacts facts =
        facts(false, AGENTS, List.of(held(ConciliationForm.INTERNAL, result)), false, null);
    assertEquals(opens, blocking(facts).isEmpty());
  }

  @Test
  void withoutConciliationOnlyAnExceptionOpensTheMediation() {
    assertEquals(
        List.of(AdmissibilityReview.CONCILIATION),
        blocking(facts(false, AGENTS, List.of(), false, null)));
    assertEquals(List.of(), blocking(facts(false, AGENTS, List.of(), true, null)));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-31, 2023-04-30, false",
    "2023-01-31, 2023-05-01, true",
    "2023-11-30, 2024-02-29, false",
    "2023-11-30, 2024-03-01, true",
    "2023-03-15, 2023-06-15, false",
    "2023-03-15, 2023-06-16, true"
  })
  void aConciliationLastsThreeMonthsAtMost(LocalDate start, LocalDate end, boolean tooLong) {
    ConciliationFacts ended =
        new ConciliationFacts(
            ConciliationForm.INTERNAL, start, end, ConciliationResult.FAILED, false);
    ConciliationFacts running =
        new ConciliationFacts(ConciliationForm.INTERNAL, start, null, null, false);
    assertEquals(tooLong, ended.isTooLong(TODAY));
    assertEquals(tooLong, running.isTooLong(end));
  }

  @Test
  void theRegionalCommissionIsExpectedWhenEveryPartyIsAHospitalPractitioner() {
    List<PartyStatus> practitioners =
        List.of(PartyStatus.HOSPITAL_PRACTITIONER, PartyStatus.HOSPITAL_PRACTITIONER);
    List<PartyStatus> mixed = List.of(PartyStatus.HOSPITAL_PRACTITIONER, PartyStatus.CIVIL_SERVANT);
    ConciliationFacts crp = held(ConciliationForm.CRP, ConciliationResult.FAILED);
    assertEquals(
        List.of(AdmissibilityReview.CONCILIATION),
        warnings(facts(false, practitioners, List.of(FAILED), false, null)));
    assertEquals(List.of(), warnings(facts(false, practitioners, List.of(crp), false, null)));
    assertEquals(List.of(), warnings(facts(false, mixed, List.of(FAILED), false, null)));
  }

  @ParameterizedTest
  @EnumSource(PartyStatus.class)
  void universityStaffAndStudentsCallForCoordination(PartyStatus status) {
    boolean expected = status.isUniversity() || status.isPlacementStudent();
    List<PartyStatus> statuses = List.of(status, PartyStatus.CIVIL_SERVANT);
    assertEquals(
        expected,
        blocking(facts(false, statuses, List.of(FAILED), false, null))
            .contains(AdmissibilityReview.COORDINATION));
  }

  @ParameterizedTest
  @CsvSource({"AWAITED, true", "ALONE, false", "JOINT, false", "LEFT_TO_EDUCATION, true"})
  void theAnswerOfTheEducationMediatorDecides(CoordinationOutcome outcome, boolean blocks) {
    AdmissionFacts facts =
        facts(false, List.of(PartyStatus.INTERN), List.of(FAILED), false, outcome);
    assertEquals(blocks, !blocking(facts).isEmpty());
  }

  @Test
  void preventionNeedsNoConciliationButSaysSo() {
    AdmissionFacts facts =
        new AdmissionFacts(
            PREVENTION,
            FIRST_OF_2023,
            false,
            false,
            AGENTS,
            expected(),
            Set.of(),
            List.of(),
            false,
            null,
            LegalAction.NONE);
    assertEquals(List.of(), blocking(facts));
    assertFalse(warnings(facts).isEmpty());
  }

  @Test
  void aConciliationThatSucceededIsNotAskedForAgain() {
    ConciliationFacts success = held(ConciliationForm.INTERNAL, ConciliationResult.SUCCEEDED);
    List<AdmissibilityPoint> points =
        AdmissibilityReview.of(facts(false, AGENTS, List.of(success), false, null), TODAY);
    assertEquals(1, points.size());
    assertTrue(points.get(0).blocking());
    assertTrue(points.get(0).message().contains("a abouti"), points.get(0).message());
    assertFalse(points.get(0).message().contains("tentée"), points.get(0).message());
    assertEquals(
        List.of(),
        AdmissibilityReview.of(facts(false, AGENTS, List.of(success, FAILED), false, null), TODAY));
  }

  @ParameterizedTest
  @CsvSource({"NONE, NO, 0", "PAST, NO, 1", "PENDING, NO, 1", "PENDING, YES, 0", "NONE, YES, 0"})
  void anAnswerThatContradictsTheLegalActionDeclaredIsTold(
      LegalAction declared, Answer answer, int told) {
    Map<AdmissibilityQuestion, Answer> answers = expected();
    answers.put(AdmissibilityQuestion.LEGAL_ACTION, answer);
    AdmissionFacts facts =
        new AdmissionFacts(
            DISPUTE,
            FIRST_OF_2023,
            false,
            false,
            AGENTS,
            answers,
            Set.of(),
            List.of(FAILED),
            false,
            null,
            declared);
    assertEquals(List.of(), blocking(facts));
    assertEquals(told, warnings(facts).size());
  }
}
