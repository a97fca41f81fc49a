package fr.mediane.dossier.admission;

import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The admissibility of a dossier as somebody opens it. Texts are {@code null} for a reader who may
 * not read them.
 *
 * @param number number
 * @param version version read
 * @param state where it stands
 * @param outcome how it ended; {@code null} before
 * @param establishment name of the establishment
 * @param nature purpose, in French
 * @param content whether the reader reads notes and motives
 * @param conciliations the prior conciliations
 * @param exception the decision to do without; {@code null} when none
 * @param coordination with the education mediator; {@code null} when none
 * @param needsCoordination whether it is a condition
 * @param questions the questions with their answers
 * @param points what is missing or deserves attention; empty once admissible
 * @param decisions what the mediator decided
 * @param acts what the reader may do now
 * @param mayExcept whether the reader may decide an exception and record a coordination
 * @param completionDueOn last day to complete; {@code null} when nothing is awaited
 * @param examinedOn day of the last session that examined it; {@code null} when none
 * @param holders who may complete the saisine for a party, while a completion is awaited
 */
public record AdmissionSheet(
    String number,
    long version,
    DossierState state,
    Outcome outcome,
    String establishment,
    String nature,
    boolean content,
    List<ConciliationLine> conciliations,
    Written exception,
    CoordinationLine coordination,
    boolean needsCoordination,
    List<QuestionLine> questions,
    List<AdmissibilityPoint> points,
    List<DecisionLine> decisions,
    Set<DossierAct> acts,
    boolean mayExcept,
    LocalDate completionDueOn,
    LocalDate examinedOn,
    List<HolderLine> holders)
    implements Serializable {

  /** Keeps its own copies. */
  public AdmissionSheet {
    conciliations = List.copyOf(conciliations);
    questions = List.copyOf(questions);
    points = List.copyOf(points);
    decisions = List.copyOf(decisions);
    acts = Set.copyOf(acts);
    holders = List.copyOf(holders);
  }

  /**
   * A prior conciliation.
   *
   * @param id identity
   * @param facts what is known
   * @param conclusions its conclusions
   * @param tooLong whether it lasted longer than three months
   */
  public record ConciliationLine(
      Long id, ConciliationFacts facts, String conclusions, boolean tooLong)
      implements Serializable {}

  /**
   * Something decided and written on a day.
   *
   * @param on the day
   * @param text the words
   */
  public record Written(LocalDate on, String text) implements Serializable {}

  /**
   * The coordination with the education mediator.
   *
   * @param on day of the contact
   * @param mediator which one
   * @param outcome what came of it
   * @param contact with whom
   */
  public record CoordinationLine(
      LocalDate on, EducationMediator mediator, CoordinationOutcome outcome, String contact)
      implements Serializable {}

  /**
   * A question with its answer.
   *
   * @param asked the question
   * @param answer {@code null} when not answered
   * @param note the reason
   * @param suggestion what the data say; {@code null} when nothing
   */
  public record QuestionLine(AskedQuestion asked, Answer answer, String note, Suggestion suggestion)
      implements Serializable {}

  /**
   * A decision.
   *
   * @param act what was decided
   * @param on when
   * @param author who decided
   * @param motive ground of an inadmissibility; {@code null} otherwise
   * @param turnTo where the referrer may turn; {@code null} otherwise
   * @param note the words of the decision
   */
  public record DecisionLine(
      DossierAct act,
      LocalDate on,
      String author,
      InadmissibilityMotive motive,
      OtherBody turnTo,
      String note)
      implements Serializable {}

  /**
   * Somebody whose power of attorney lists the completion and has begun.
   *
   * @param id identity of the power
   * @param name who holds it and for whom, as a list says it
   */
  public record HolderLine(Long id, String name) implements Serializable {}

  /** Whether the reader may do an act now. */
  public boolean may(DossierAct act) {
    return acts.contains(act);
  }

  /** The points that forbid to declare admissible. */
  public List<AdmissibilityPoint> missing() {
    return points.stream().filter(AdmissibilityPoint::blocking).toList();
  }

  /** The points that deserve attention. */
  public List<AdmissibilityPoint> warnings() {
    return points.stream().filter(point -> !point.blocking()).toList();
  }
}
