package fr.mediane.dossier.admission;

import fr.mediane.dossier.LegalAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is missing before a saisine can be declared admissible: a pure rule. */
public final class AdmissibilityReview {

  /** Field of the prior conciliation. */
  public static final String CONCILIATION = "conciliation";

  /** Field of the coordination with the education mediators. */
  public static final String COORDINATION = "coordination";

  /** Field of the second signature of a joint saisine. */
  public static final String COSIGNATURE = "cosignature";

  private static final String CHARTER_CONCILIATION = "charte, articles 2, 4 et 9";
  private static final String CHARTER_EDUCATION = "charte, article 3";

  private final AdmissionFacts facts;
  private final LocalDate today;
  private final List<AdmissibilityPoint> points = new ArrayList<>();

  private AdmissibilityReview(AdmissionFacts facts, LocalDate today) {
    this.facts = facts;
    this.today = today;
  }

  /**
   * Everything that is missing, or that deserves attention.
   *
   * @param today the day of the question, for a conciliation that still runs
   * @return the points in the order of the page; empty when nothing speaks against
   */
  public static List<AdmissibilityPoint> of(AdmissionFacts facts, LocalDate today) {
    AdmissibilityReview review = new AdmissibilityReview(facts, today);
    review.cosignature();
    review.conciliation();
    review.questions();
    review.legalAction();
    review.coordination();
    return List.copyOf(review.points);
  }

  private void cosignature() {
    if (facts.lacksCosigner()) {
      blocks(COSIGNATURE, "article 6", "point.cosignature");
    }
  }

  private void conciliation() {
    boolean proved = facts.conciliations().stream().anyMatch(ConciliationFacts::isProof);
    boolean running = facts.conciliations().stream().anyMatch(ConciliationFacts::isRunning);
    boolean succeeded = facts.conciliations().stream().anyMatch(ConciliationFacts::isSuccess);
    if (!proved && !facts.excepted()) {
      String key = running ? "point.running" : succeeded ? "point.succeeded" : "point.none";
      if (facts.needsConciliation()) {
        blocks(CONCILIATION, CHARTER_CONCILIATION, key);
      } else if (facts.conciliations().isEmpty()) {
        warns(CONCILIATION, CHARTER_CONCILIATION, "point.none.otherNature");
      } else {
        warns(CONCILIATION, CHARTER_CONCILIATION, key + ".otherNature");
      }
    }
    if (facts.conciliations().stream().anyMatch(held -> held.isTooLong(today))) {
      warns(CONCILIATION, "charte, article 4", "point.tooLong");
    }
    boolean crp =
        facts.conciliations().stream().anyMatch(held -> held.form() == ConciliationForm.CRP);
    if (facts.expectsCrp() && !crp && !facts.excepted()) {
      warns(CONCILIATION, "charte, articles 2 et 9", "point.crp");
    }
  }

  private void questions() {
    AdmissibilityQuestions.asked(facts.nature(), facts.receivedOn(), facts.national())
        .forEach(this::question);
  }

  private void question(AskedQuestion asked) {
    AdmissibilityQuestion question = asked.question();
    Answer answer = facts.answers().get(question);
    if (answer == null || answer == Answer.UNKNOWN) {
      if (asked.isNeeded()) {
        blocks(question.field(), question.article(), "point.unanswered", question.label());
      }
      return;
    }
    if (!asked.isContrary(answer)) {
      return;
    }
    switch (asked.weight()) {
      case DECISIVE ->
          blocks(
              question.field(),
              question.article(),
              question.isExclusion() ? "point.excluded" : "point.unmet",
              question.label());
      case WEIGHED -> weigh(question);
      case DECLARED, OPTIONAL -> {}
    }
  }

  /** The answer cannot say that nothing is declared where the dossier says what is. */
  private void legalAction() {
    AdmissibilityQuestion question = AdmissibilityQuestion.LEGAL_ACTION;
    if (facts.legalAction() != LegalAction.NONE && facts.answers().get(question) == Answer.NO) {
      warns(question.field(), question.article(), "point.legalAction", facts.legalAction().label());
    }
  }

  private void weigh(AdmissibilityQuestion question) {
    if (facts.reasoned().contains(question)) {
      warns(question.field(), question.article(), "point.weighed", question.label());
    } else {
      blocks(question.field(), question.article(), "point.reason", question.label());
    }
  }

  private void coordination() {
    if (!facts.needsCoordination()) {
      return;
    }
    if (facts.coordination() == null) {
      blocks(COORDINATION, CHARTER_EDUCATION, "point.coordination.none");
    } else if (facts.coordination() == CoordinationOutcome.AWAITED) {
      blocks(COORDINATION, CHARTER_EDUCATION, "point.coordination.awaited");
    } else if (facts.coordination() == CoordinationOutcome.LEFT_TO_EDUCATION) {
      blocks(COORDINATION, CHARTER_EDUCATION, "point.coordination.left");
    }
  }

  private void blocks(String field, String article, String key, Object... arguments) {
    points.add(new AdmissibilityPoint(field, true, article, AdmissionTexts.get(key, arguments)));
  }

  private void warns(String field, String article, String key, Object... arguments) {
    points.add(new AdmissibilityPoint(field, false, article, AdmissionTexts.get(key, arguments)));
  }
}
