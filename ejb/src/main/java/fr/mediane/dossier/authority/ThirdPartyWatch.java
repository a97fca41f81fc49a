package fr.mediane.dossier.authority;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.ClockReading;
import fr.mediane.agenda.StartReason;
import fr.mediane.agenda.StopReason;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Keeps the clock of the information of third parties in step with the parties. */
@ApplicationScoped
public class ThirdPartyWatch {

  @Inject private DossierClocks clocks;

  /**
   * Stops the clock once everybody knows, and starts one for a party recorded afterwards.
   *
   * @param today day of the change
   */
  public void follow(Dossier dossier, LocalDate today) {
    Optional<ClockReading> running =
        clocks.running(dossier, ClockKind.THIRD_PARTY_INFORMATION, today);
    boolean awaited = ThirdParties.awaited(dossier);
    if (awaited && running.isEmpty() && dossier.isOpen()) {
      clocks.start(dossier, ClockKind.THIRD_PARTY_INFORMATION, today, StartReason.PARTY_RECORDED);
    } else if (!awaited && running.isPresent()) {
      LocalDate began = running.get().startedOn();
      ThirdParties.lastInformed(dossier)
          .ifPresentOrElse(
              last -> stop(dossier, later(last, began), StopReason.PARTIES_INFORMED),
              () -> stop(dossier, later(today, began), StopReason.STARTED_BY_MISTAKE));
    }
  }

  /** A clock started for a party recorded afterwards may begin after the information was given. */
  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private void stop(Dossier dossier, LocalDate on, StopReason reason) {
    clocks.stop(dossier, ClockKind.THIRD_PARTY_INFORMATION, on, reason);
  }
}
