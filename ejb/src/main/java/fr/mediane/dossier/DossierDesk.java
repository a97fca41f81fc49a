package fr.mediane.dossier;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * What every act on a dossier has in common: find it through the access predicate, compare the
 * version the author read, refuse what its state does not allow, keep the signed step with its note
 * sealed.
 */
@ApplicationScoped
public class DossierDesk {

  /** Purpose under which the notes of the history are sealed. */
  public static final String STEP_NOTE = "step.note";

  @Inject private Dossiers dossiers;
  @Inject private Seals seals;
  @Inject @Any private Instance<EndsWithExamination> examinations;

  /**
   * The dossier of an act, checked.
   *
   * @param number number of the dossier
   * @param version the version the author read; {@code null} when the act overwrites nothing
   * @param right the right of the command
   * @param act what is to be done
   * @throws NotFoundRefusal when the author does not reach it
   * @throws ConflictRefusal when somebody else changed it since
   * @throws Refusal when its state does not allow the act
   */
  public Dossier take(
      String number, Long version, Right right, DossierAct act, CommandContext context) {
    Dossier dossier =
        dossiers.find(number, context.actor(), right).orElseThrow(NotFoundRefusal::new);
    context.about("Dossier", dossier.getId(), dossier.getNumber());
    if (version != null && version != dossier.getVersion()) {
      throw new ConflictRefusal();
    }
    if (!act.isLawfulIn(dossier.getState())) {
      throw new Refusal(act.refusalIn(dossier.getState()));
    }
    return dossier;
  }

  /**
   * Does an act and keeps its step.
   *
   * @param on the day it counts from
   * @param detail a few words without confidential content; {@code null} when none
   * @param note the motive, in clear: sealed here; {@code null} when none
   */
  public DossierStep does(
      Dossier dossier,
      DossierAct act,
      LocalDate on,
      String detail,
      String note,
      CommandContext context) {
    if (leavesExamination(dossier, act)) {
      examinations.forEach(examination -> examination.end(dossier, context));
    }
    SealedText sealed = seals.seal(dossier.getId(), STEP_NOTE, note);
    DossierStep step = new DossierStep(act, on, context.at(), context.actor(), detail, sealed);
    dossier.advance(step);
    dossiers.touch(dossier);
    if (act.closes()) {
      Outcome.onlyOutcomeOf(act).ifPresent(dossier::end);
    }
    return step;
  }

  private static boolean leavesExamination(Dossier dossier, DossierAct act) {
    return dossier.getState() == DossierState.EXAMINATION
        && act.from(DossierState.EXAMINATION)
            .filter(next -> next != DossierState.EXAMINATION)
            .isPresent();
  }

  /**
   * A day typed for an act: neither before the saisine was received nor in the future.
   *
   * @param field name of the field, for the message
   * @throws InvalidRefusal with what is wrong
   */
  public LocalDate day(String field, LocalDate typed, Dossier dossier, CommandContext context) {
    if (typed == null) {
      throw new InvalidRefusal(field, DossierTexts.get("day.missing"));
    }
    if (typed.isAfter(context.today())) {
      throw new InvalidRefusal(field, DossierTexts.get("day.future"));
    }
    if (typed.isBefore(dossier.getReceivedOn())) {
      throw new InvalidRefusal(
          field,
          DossierTexts.get("day.beforeReceipt", FrenchText.shortDate(dossier.getReceivedOn())));
    }
    return typed;
  }
}
