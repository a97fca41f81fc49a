package fr.mediane.dossier;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.ClockReading;
import fr.mediane.agenda.Clocks;
import fr.mediane.agenda.LegalClock;
import fr.mediane.agenda.Span;
import fr.mediane.agenda.StartReason;
import fr.mediane.agenda.StopReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The clocks of a dossier, with the earliest kept beside it: the work list is sorted in the
 * database by what is urgent.
 */
@ApplicationScoped
public class DossierClocks {

  @Inject private Clocks clocks;

  /** Starts a clock whose length a text or a setting fixes. */
  public LegalClock start(Dossier dossier, ClockKind kind, LocalDate from, StartReason reason) {
    LegalClock started = clocks.start(dossier.getId(), kind, from, reason, departementOf(dossier));
    refresh(dossier);
    return started;
  }

  /** Starts a clock of a length of its own. */
  public void start(
      Dossier dossier, ClockKind kind, LocalDate from, StartReason reason, Span length) {
    clocks.start(dossier.getId(), kind, from, reason, departementOf(dossier), length);
    refresh(dossier);
  }

  /** Starts the reviews that follow an agreement. */
  public void startReviews(Dossier dossier, LocalDate from) {
    clocks.startReviews(dossier.getId(), from, departementOf(dossier));
    refresh(dossier);
  }

  /** Stops the running clock of a kind; nothing happens when none runs. */
  public void stop(Dossier dossier, ClockKind kind, LocalDate on, StopReason reason) {
    clocks.stop(dossier.getId(), kind, on, reason);
    refresh(dossier);
  }

  /** Begins again the latest clock of a kind. */
  public void restart(Dossier dossier, ClockKind kind, LocalDate from, StartReason reason) {
    clocks.restart(dossier.getId(), kind, from, reason);
    refresh(dossier);
  }

  /**
   * Begins a running clock again from the right day 0: the one that runs had been started by the
   * same event on a wrong day. Nothing happens when none runs.
   *
   * @param today day of the correction
   */
  public void correct(
      Dossier dossier, ClockKind kind, LocalDate from, StartReason reason, LocalDate today) {
    boolean runs =
        running(dossier, kind, today).filter(clock -> clock.startReason() == reason).isPresent();
    if (runs) {
      clocks.stop(dossier.getId(), kind, today, StopReason.STARTED_BY_MISTAKE);
      start(dossier, kind, from, reason);
    }
  }

  /** The clock of that kind that runs, for reviews the one that is due first. */
  public Optional<ClockReading> running(Dossier dossier, ClockKind kind, LocalDate today) {
    return readings(dossier, today).stream()
        .filter(reading -> reading.kind() == kind && reading.isOpen())
        .findFirst();
  }

  /** Every clock of a dossier, as it reads that day. */
  public List<ClockReading> readings(Dossier dossier, LocalDate today) {
    return clocks.readings(dossier.getId(), today);
  }

  /**
   * Whether an act was done in time, by the last clock that it stopped.
   *
   * @param readings every clock of the dossier
   * @return empty when it stopped none
   */
  public static Optional<Boolean> wasInTime(
      List<ClockReading> readings, ClockKind kind, StopReason act) {
    return readings.stream()
        .filter(reading -> reading.kind() == kind && reading.stopReason() == act)
        .max(Comparator.comparing(ClockReading::id))
        .map(reading -> !reading.isLate());
  }

  /** Stops every clock: the dossier closes. */
  public void stopAll(Dossier dossier, LocalDate on) {
    stopAll(dossier, on, StopReason.DOSSIER_CLOSED);
  }

  /** Stops every clock for a reason of its own. */
  public void stopAll(Dossier dossier, LocalDate on, StopReason reason) {
    clocks.stopAll(dossier.getId(), on, reason);
    refresh(dossier);
  }

  private void refresh(Dossier dossier) {
    clocks
        .nextDue(dossier.getId())
        .ifPresentOrElse(
            next -> dossier.due(next.dueOn(), next.kind().name()), () -> dossier.due(null, null));
  }

  private static String departementOf(Dossier dossier) {
    return dossier.getEstablishment().getDepartement().getCode();
  }
}
