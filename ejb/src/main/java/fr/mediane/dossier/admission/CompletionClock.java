package fr.mediane.dossier.admission;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.ClockReading;
import fr.mediane.agenda.Clocks;
import fr.mediane.door.CommandContext;
import fr.mediane.dossier.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** The clock of what was asked of the referrer. */
@ApplicationScoped
class CompletionClock {

  @Inject private Clocks clocks;

  /** The day on which the completion was asked; {@code null} when no such clock runs. */
  public LocalDate startedOn(Dossier dossier, CommandContext context) {
    return running(dossier, context).map(ClockReading::startedOn).orElse(null);
  }

  /** Whether the referrer still has time on a day. */
  public boolean runsOn(Dossier dossier, LocalDate day, CommandContext context) {
    return running(dossier, context).filter(clock -> !day.isAfter(clock.dueOn())).isPresent();
  }

  /** The last day given to the referrer. */
  public Optional<LocalDate> dueOn(Dossier dossier, CommandContext context) {
    return running(dossier, context).map(ClockReading::dueOn);
  }

  private Optional<ClockReading> running(Dossier dossier, CommandContext context) {
    return clocks.readings(dossier.getId(), context.today()).stream()
        .filter(clock -> clock.kind() == ClockKind.COMPLETION && clock.isOpen())
        .findFirst();
  }
}
