package fr.mediane.dossier.closing;

import fr.mediane.agenda.StopReason;
import fr.mediane.door.CommandContext;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.CaseMediatorEnd;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What every closing ends, whatever act closes: the clocks, the designations, and all that the
 * capabilities left under way. The letters are {@link ClosingLetters}.
 */
@ApplicationScoped
public class Closing {

  @Inject private DossierClocks clocks;
  @Inject @Any private Instance<EndsWithDossier> others;

  /**
   * Ends what is under way; the act that closes has just been done.
   *
   * @param on day of the closing
   */
  public void end(Dossier dossier, LocalDate on, CommandContext context) {
    end(dossier, on, StopReason.DOSSIER_CLOSED, context);
  }

  /**
   * As {@link #end(Dossier, LocalDate, CommandContext)}, the clocks being stopped for a reason of
   * its own.
   */
  public void end(Dossier dossier, LocalDate on, StopReason reason, CommandContext context) {
    clocks.stopAll(dossier, on, reason);
    for (CaseMediator mediator : dossier.getMediators()) {
      if (mediator.isActive()) {
        mediator.end(CaseMediatorEnd.CLOSED, lastDay(mediator, on));
      }
    }
    others.forEach(other -> other.end(dossier, on, context));
  }

  /**
   * Those whom the closing had ended lead again, unless they no longer may: the dossier is about to
   * be followed up again. The designations of a former life of the dossier stay ended.
   *
   * @param able identities of the people who may lead
   * @return whether somebody leads again
   */
  public boolean leadAgain(Dossier dossier, Set<Long> able) {
    List<CaseMediator> again =
        dossier.getMediators().stream()
            .filter(mediator -> mediator.getEndReason() == CaseMediatorEnd.CLOSED)
            .filter(
                mediator -> mediator.getEndedOn().equals(lastDay(mediator, dossier.getClosedOn())))
            .filter(mediator -> able.contains(mediator.getPerson().getId()))
            .toList();
    again.forEach(CaseMediator::leadAgain);
    return !again.isEmpty();
  }

  /** The day of the closing, or of the designation when the closing is dated from before it. */
  private static LocalDate lastDay(CaseMediator mediator, LocalDate closedOn) {
    LocalDate since = mediator.getDesignatedOn();
    return closedOn.isBefore(since) ? since : closedOn;
  }
}
