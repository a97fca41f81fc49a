package fr.mediane.dossier.view;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.ClockReading;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be done next in a dossier, from where it stands, what it lacks and what the reader may
 * do. Pure. The substitute of a mediator who is kept away comes first, then the steps that a text
 * or a setting dates, the soonest first.
 */
public final class NextSteps {

  /**
   * What the steps depend on.
   *
   * @param state where the dossier stands
   * @param lacksCosigner whether a joint saisine lacks its second signature
   * @param authorities how many authorities are not yet informed
   * @param parties how many parties who did not seize are not yet informed
   * @param recipients how many of those to whom the signed agreement is sent have not received it
   * @param withoutPresident whether the mediator who presides is kept away from the dossier and
   *     nobody stands in
   * @param clocks the clocks of the dossier, by the day they are due
   * @param acts what the reader may do now
   */
  public record Situation(
      DossierState state,
      boolean lacksCosigner,
      long authorities,
      long parties,
      long recipients,
      boolean withoutPresident,
      List<ClockReading> clocks,
      Set<DossierAct> acts) {}

  private final Situation situation;
  private final List<NextStep> steps = new ArrayList<>();

  private NextSteps(Situation situation) {
    this.situation = situation;
  }

  /** The steps to show; none once the content was destroyed. */
  public static List<NextStep> of(Situation situation) {
    NextSteps next = new NextSteps(situation);
    next.ofState();
    next.ofIntake();
    next.ofPresident();
    next.steps.sort(
        Comparator.comparing((NextStep step) -> step.act() != DossierAct.STAND_IN)
            .thenComparing(NextStep::dueOn, Comparator.nullsLast(Comparator.naturalOrder())));
    return List.copyOf(next.steps);
  }

  private void ofState() {
    switch (situation.state()) {
      case REGISTERED -> step(DossierAct.ACKNOWLEDGE, ClockKind.ACKNOWLEDGEMENT);
      case COMPLETION_AWAITED -> completion();
      case INSTRUCTION -> step(DossierAct.DECLARE_ADMISSIBLE, null, beforeAdmissibility());
      case EXAMINATION -> {
        step(DossierAct.EXAMINE, null);
        step(DossierAct.ENGAGE_MEDIATION, null);
      }
      case SUPPORT -> step(DossierAct.CLOSE_SUPPORT, null);
      case CONSENT -> step(DossierAct.RECORD_CONSENT, null);
      case DESIGNATION -> {
        step(DossierAct.DESIGNATE, null);
        step(DossierAct.START_MEDIATION, ClockKind.RECUSAL);
      }
      case MEDIATION -> {
        step(DossierAct.MEET, null);
        step(DossierAct.CONCLUDE, ClockKind.AGREEMENT);
      }
      case FOLLOW_UP -> followUp();
      case CLOSED -> {
        if (running(ClockKind.RETENTION).isPresent()) {
          step(DossierAct.PREPARE_DESTRUCTION, ClockKind.RETENTION);
        }
      }
      case DESTROYED -> {}
    }
  }

  private void completion() {
    step(DossierAct.RECEIVE_COMPLETION, ClockKind.COMPLETION);
    if (running(ClockKind.COMPLETION).filter(ClockReading::isLate).isPresent()) {
      step(DossierAct.CLOSE_INCOMPLETE, null);
    }
  }

  private void followUp() {
    if (situation.recipients() > 0) {
      step(
          DossierAct.TRANSMIT,
          ViewTexts.get("next.TRANSMIT", situation.recipients()),
          null,
          List.of());
    }
    if (running(ClockKind.REVIEW).isPresent()) {
      step(DossierAct.FOLLOW, ClockKind.REVIEW);
    } else {
      step(DossierAct.END_FOLLOW_UP, null);
    }
  }

  /** What the beginning of a case leaves open as long as the dossier is. */
  private void ofIntake() {
    if (!situation.state().isOpen()) {
      return;
    }
    if (situation.lacksCosigner() && DossierAct.COSIGN.isLawfulIn(situation.state())) {
      step(DossierAct.COSIGN, null);
    }
    if (situation.authorities() > 0) {
      step(
          DossierAct.INFORM,
          ViewTexts.get("next.INFORM.authorities", situation.authorities()),
          null,
          List.of());
    }
    if (situation.parties() > 0) {
      step(
          DossierAct.INFORM,
          ViewTexts.get("next.INFORM.parties", situation.parties()),
          ClockKind.THIRD_PARTY_INFORMATION,
          List.of());
    }
  }

  /** Nothing else that the mediator decides can be done before. */
  private void ofPresident() {
    if (situation.withoutPresident() && DossierAct.STAND_IN.isLawfulIn(situation.state())) {
      step(DossierAct.STAND_IN, null);
    }
  }

  private List<String> beforeAdmissibility() {
    List<String> missing = new ArrayList<>();
    if (situation.lacksCosigner()) {
      missing.add(ViewTexts.get("missing.cosigner"));
    }
    if (situation.authorities() > 0) {
      missing.add(ViewTexts.get("missing.authorities"));
    }
    if (situation.parties() > 0) {
      missing.add(ViewTexts.get("missing.parties"));
    }
    return missing;
  }

  private void step(DossierAct act, ClockKind clock) {
    step(act, clock, List.of());
  }

  private void step(DossierAct act, ClockKind clock, List<String> missing) {
    step(act, ViewTexts.get("next." + act), clock, missing);
  }

  private void step(DossierAct act, String label, ClockKind kind, List<String> missing) {
    Optional<ClockReading> clock = Optional.ofNullable(kind).flatMap(this::running);
    steps.add(
        new NextStep(
            act,
            label,
            ViewTexts.get("who." + ActRights.of(act)),
            clock.map(ClockReading::dueOn).orElse(null),
            clock.filter(ClockReading::isLate).isPresent(),
            situation.acts().contains(act),
            missing));
  }

  private Optional<ClockReading> running(ClockKind kind) {
    return situation.clocks().stream()
        .filter(reading -> reading.kind() == kind && reading.isOpen())
        .findFirst();
  }
}
