package fr.mediane.dossier.admission;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.closing.Closing;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What the decisions of the mediator have in common. */
@ApplicationScoped
class DecisionDesk {

  /** Field of the day of a decision. */
  static final String DAY = "decidedOn";

  /** Field of the motive. */
  static final String EXPLANATION = "explanation";

  private static final String WITHOUT_EXAMINATION = "withoutExamination";

  @Inject private DossierDesk desk;
  @Inject private Closing closing;
  @Inject private AdmissionEntries entries;
  @Inject private ExaminationRecord examinations;

  /** The dossier of a decision, checked: reached, unchanged since, in a state that allows it. */
  public Dossier take(DecisionInput input, Right right, DossierAct act, CommandContext context) {
    return desk.take(input.number(), input.version(), right, act, context);
  }

  /** The day of a decision, not before the act that it follows. */
  public LocalDate day(
      DecisionInput input, Dossier dossier, LocalDate notBefore, CommandContext context) {
    LocalDate day = desk.day(DAY, input.decidedOn(), dossier, context);
    if (notBefore != null && day.isBefore(notBefore)) {
      throw new InvalidRefusal(
          DAY, AdmissionTexts.get("day.beforePrevious", FrenchText.shortDate(notBefore)));
    }
    return day;
  }

  /**
   * Checks a decision that follows the examination by the instance (art. 6): a session examined the
   * dossier, or the mediator says why the decision does not wait.
   *
   * @return the motive, with the reason of the exception when there is one
   */
  public String examined(
      Dossier dossier, DecisionInput input, String withoutExamination, String missing) {
    TypedText text = new TypedText(AdmissionTexts::get);
    String motive = explained(text, input, missing);
    String exception =
        text.optional(WITHOUT_EXAMINATION, withoutExamination, TypedText.LONGEST_NOTE);
    if (exception == null && examinations.lastExaminedOn(dossier.getId()).isEmpty()) {
      text.problem(WITHOUT_EXAMINATION, AdmissionTexts.get("missing.examination"));
    }
    text.refuseIfWrong();
    return exception == null
        ? motive
        : motive + "\n\n" + AdmissionTexts.get("note.withoutExamination", exception);
  }

  /**
   * The words of a decision that must be there.
   *
   * @param missing key of the message when they are not
   */
  public String explained(DecisionInput input, String missing) {
    TypedText text = new TypedText(AdmissionTexts::get);
    String explanation = explained(text, input, missing);
    text.refuseIfWrong();
    return explanation;
  }

  private static String explained(TypedText text, DecisionInput input, String missing) {
    String explanation = text.optional(EXPLANATION, input.explanation(), TypedText.LONGEST_NOTE);
    if (explanation == null) {
      text.problem(EXPLANATION, AdmissionTexts.get(missing));
    }
    return explanation;
  }

  /** The words of a decision, or {@code null} when nothing was typed. */
  public String remark(DecisionInput input) {
    TypedText text = new TypedText(AdmissionTexts::get);
    String remark = text.optional(EXPLANATION, input.explanation(), TypedText.LONGEST_NOTE);
    text.refuseIfWrong();
    return remark;
  }

  /**
   * Refuses to accept a saisine while something is missing that the texts ask. Judged at the
   * admissibility, and again when the case is engaged: the saisine may have been corrected between
   * the two.
   */
  public void refuseIfMissing(Dossier dossier, LocalDate on) {
    List<Problem> missing =
        AdmissibilityReview.of(entries.factsOf(dossier), on).stream()
            .filter(AdmissibilityPoint::blocking)
            .map(point -> new Problem(point.field(), point.message()))
            .toList();
    if (!missing.isEmpty()) {
      throw new InvalidRefusal(missing);
    }
  }

  /** Refuses a choice that was not made. */
  public static void require(Object chosen, String field) {
    if (chosen == null) {
      throw new InvalidRefusal(List.of(new Problem(field, AdmissionTexts.get("missing." + field))));
    }
  }

  /** Does the act of a decision, keeps its ground, and ends what it closes. */
  public AdmissionDecision decide(
      Dossier dossier, AdmissionDecision decision, String note, CommandContext context) {
    return decide(dossier, decision, null, note, context);
  }

  /**
   * Does the act of a decision, keeps its ground, and ends what it closes.
   *
   * @param detail a few words without confidential content; {@code null} when none
   */
  public AdmissionDecision decide(
      Dossier dossier,
      AdmissionDecision decision,
      String detail,
      String note,
      CommandContext context) {
    DossierAct act = decision.getAct();
    decision.signed(desk.does(dossier, act, decision.getOn(), detail, note, context));
    if (act.closes()) {
      closing.end(dossier, decision.getOn(), context);
    }
    return entries.add(decision, null);
  }
}
