package fr.mediane.vacation;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.vacation.VacationHours.Whose;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;

/**
 * Counts vacations: a member's own, or those of the whole instance for who manages its sessions.
 */
@Stateless
@PermitAll
public class VacationReader {

  @Inject private ActorDirectory actors;
  @Inject private VacationHours hours;
  @Inject private VacationBook book;

  /** The vacations of a month. */
  @Requires(Right.SESSION_READ)
  public VacationMonth of(YearMonth month) {
    Actor actor = actors.current();
    VacationTerms terms = book.of(month);
    return new VacationMonth(
        month,
        hours.of(month, whose(actor)).stream()
            .map(
                worker ->
                    new VacationMonth.Line(
                        worker.name(),
                        new VacationCount(worker.minutes(), terms, worker.mediator())))
            .toList());
  }

  private static Whose whose(Actor actor) {
    if (!actor.holds(Right.SESSION_MANAGE)) {
      return Whose.person(actor.personId());
    }
    return actor.panelId() == null ? Whose.national() : Whose.panel(actor.panelId());
  }
}
