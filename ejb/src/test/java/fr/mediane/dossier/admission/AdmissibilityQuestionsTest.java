package fr.mediane.dossier.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.InterventionNature;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How each question weighs by nature, on each side of 1 May 2023. */
class AdmissibilityQuestionsTest {

  private static final LocalDate LAST_OF_2019 = LocalDate.of(2023, 4, 30);
  private static final LocalDate FIRST_OF_2023 = LocalDate.of(2023, 5, 1);

  @ParameterizedTest
  @CsvSource({
    "TERRITORY, DECISIVE, DECISIVE, DECISIVE, DECISIVE",
    "PUBLIC_ESTABLISHMENT, DECISIVE, DECISIVE, DECISIVE, DECISIVE",
    "SAME_EMPLOYER, DECISIVE, WEIGHED, , WEIGHED",
    "SERIOUS_HARM, DECISIVE, DECISIVE, OPTIONAL, OPTIONAL",
    "SOCIAL_CONFLICT, DECISIVE, DECISIVE, DECISIVE, DECISIVE",
    "STAFF_REPRESENTATION, DECISIVE, DECISIVE, DECISIVE, DECISIVE",
    "DEFENDER_OF_RIGHTS, DECISIVE, DECISIVE, WEIGHED, WEIGHED",
    "DISCIPLINARY, DECISIVE, DECISIVE, WEIGHED, WEIGHED",
    "MEDICAL_BOARD, DECISIVE, DECISIVE, WEIGHED, WEIGHED",
    "USERS, DECISIVE, DECISIVE, DECISIVE, DECISIVE",
    "LEGAL_ACTION, DECLARED, DECLARED, DECLARED, DECLARED"
  })
  void eachQuestionWeighsByNatureAndDate(
      AdmissibilityQuestion question,
      Weight disputeUntil2023,
      Weight disputeSince2023,
      Weight returnSupport,
      Weight prevention) {
    assertEquals(disputeUntil2023, weight(question, InterventionNature.DISPUTE, LAST_OF_2019));
    assertEquals(disputeSince2023, weight(question, InterventionNature.DISPUTE, FIRST_OF_2023));
    assertEquals(returnSupport, weight(question, InterventionNature.RETURN_SUPPORT, FIRST_OF_2023));
    assertEquals(prevention, weight(question, InterventionNature.PREVENTION, FIRST_OF_2023));
  }

  private static Weight weight(
      AdmissibilityQuestion question, InterventionNature nature, LocalDate receivedOn) {
    return AdmissibilityQuestions.asked(nature, receivedOn, false).stream()
        .filter(asked -> asked.question() == question)
        .map(AskedQuestion::weight)
        .findFirst()
        .orElse(null);
  }

  @ParameterizedTest
  @EnumSource(InterventionNature.class)
  void theSixExclusionsAreAlwaysAskedWithHelpAndConsequence(InterventionNature nature) {
    for (boolean national : List.of(true, false)) {
      List<AskedQuestion> asked = AdmissibilityQuestions.asked(nature, FIRST_OF_2023, national);
      assertEquals(6, asked.stream().filter(q -> q.question().isExclusion()).count());
      for (AskedQuestion question : asked) {
        assertFalse(question.help().isBlank());
        assertFalse(question.entails().isBlank());
        assertFalse(question.question().article().isBlank());
      }
    }
  }

  @Test
  void theNationalMediatorHasNoTerritory() {
    assertTrue(
        AdmissibilityQuestions.asked(InterventionNature.DISPUTE, FIRST_OF_2023, true).stream()
            .noneMatch(asked -> asked.question() == AdmissibilityQuestion.TERRITORY));
  }

  @Test
  void whatNoTextSaysIsShownAsAHypothesis() {
    for (InterventionNature nature : InterventionNature.values()) {
      AdmissibilityQuestions.asked(nature, FIRST_OF_2023, false).stream()
          .filter(asked -> asked.weight() == Weight.WEIGHED)
          .forEach(asked -> assertTrue(asked.help().contains("Hypothèse"), asked.help()));
    }
  }
}
