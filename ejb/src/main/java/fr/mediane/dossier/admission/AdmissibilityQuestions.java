package fr.mediane.dossier.admission;

import static fr.mediane.dossier.admission.AdmissibilityQuestion.LEGAL_ACTION;
import static fr.mediane.dossier.admission.AdmissibilityQuestion.SAME_EMPLOYER;
import static fr.mediane.dossier.admission.AdmissibilityQuestion.SERIOUS_HARM;
import static fr.mediane.dossier.admission.AdmissibilityQuestion.TERRITORY;

import fr.mediane.dossier.InterventionNature;
import fr.mediane.regulation.Decree2023;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which questions are asked of a saisine, and how each answer weighs, by the nature of the
 * intervention and the day of receipt.
 *
 * <p>The conditions of article 2 (same employer, serious harm) were written in 2019 for the
 * dispute. What was read of the 2023 text does not repeat them; they are still asked, and weighed.
 * Serious harm is decisive for a dispute only. Exclusions 3 to 5 name a dispute (« différends »):
 * for a support or a prevention, which the text of 2023 opens to suspended persons, they are
 * weighed. All of that is a reading of the application, shown as such.
 */
public final class AdmissibilityQuestions {

  private AdmissibilityQuestions() {}

  /**
   * The questions asked, in order.
   *
   * @param nature what is asked of the mediator
   * @param receivedOn day of receipt, which decides the regulation
   * @param national whether the national mediator is seized: no territory then
   */
  public static List<AskedQuestion> asked(
      InterventionNature nature, LocalDate receivedOn, boolean national) {
    return Arrays.stream(AdmissibilityQuestion.values())
        .filter(question -> question != TERRITORY || !national)
        .filter(
            question -> question != SAME_EMPLOYER || nature != InterventionNature.RETURN_SUPPORT)
        .map(question -> ask(question, nature, receivedOn))
        .toList();
  }

  private static AskedQuestion ask(
      AdmissibilityQuestion question, InterventionNature nature, LocalDate receivedOn) {
    Weight weight = weigh(question, nature, receivedOn);
    return new AskedQuestion(
        question, weight, help(question, nature, weight), entails(question, weight));
  }

  /** How the answer to a question weighs. */
  static Weight weigh(
      AdmissibilityQuestion question, InterventionNature nature, LocalDate receivedOn) {
    boolean dispute = nature == InterventionNature.DISPUTE;
    return switch (question) {
      case TERRITORY, PUBLIC_ESTABLISHMENT, SOCIAL_CONFLICT, STAFF_REPRESENTATION, USERS ->
          Weight.DECISIVE;
      case SAME_EMPLOYER -> Decree2023.rules(receivedOn) ? Weight.WEIGHED : Weight.DECISIVE;
      case SERIOUS_HARM -> dispute ? Weight.DECISIVE : Weight.OPTIONAL;
      case DEFENDER_OF_RIGHTS, DISCIPLINARY, MEDICAL_BOARD ->
          dispute ? Weight.DECISIVE : Weight.WEIGHED;
      case LEGAL_ACTION -> Weight.DECLARED;
    };
  }

  private static String help(
      AdmissibilityQuestion question, InterventionNature nature, Weight weight) {
    String general = AdmissionTexts.get("help." + question);
    return special(question, nature, weight)
        .map(key -> general + " " + AdmissionTexts.get(key))
        .orElse(general);
  }

  private static Optional<String> special(
      AdmissibilityQuestion question, InterventionNature nature, Weight weight) {
    if (question == SAME_EMPLOYER && weight == Weight.WEIGHED) {
      return Optional.of("help.SAME_EMPLOYER.since2023");
    }
    if (question == SERIOUS_HARM && weight == Weight.DECISIVE) {
      return Optional.of("help.SERIOUS_HARM.dispute");
    }
    if (question.isExclusion() && weight == Weight.WEIGHED) {
      return Optional.of(
          nature == InterventionNature.RETURN_SUPPORT
              ? "help.exclusion.returnSupport"
              : "help.exclusion.prevention");
    }
    return Optional.empty();
  }

  private static String entails(AdmissibilityQuestion question, Weight weight) {
    if (question == LEGAL_ACTION) {
      return AdmissionTexts.get("entails.LEGAL_ACTION");
    }
    return AdmissionTexts.get(
        "entails." + weight + (question.isExclusion() ? ".exclusion" : ".condition"));
  }
}
