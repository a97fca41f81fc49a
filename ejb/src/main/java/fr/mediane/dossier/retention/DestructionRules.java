package fr.mediane.dossier.retention;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.ClockReading;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.text.FrenchText;
import fr.mediane.time.LegalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What must hold before a dossier is destroyed. */
@ApplicationScoped
class DestructionRules {

  @Inject private DossierClocks clocks;

  /**
   * Refuses while something suspends the destruction or the time of retention runs.
   *
   * @return day 0 of the time that is over
   * @throws Refusal that says why and until when
   */
  LocalDate requireTimeOver(Dossier dossier, DossierRetention retention, LocalDate today) {
    Optional<ClockReading> running = clocks.running(dossier, ClockKind.RETENTION, today);
    judge(retention.isSuspended(), running.map(ClockReading::dueOn), today)
        .ifPresent(
            why -> {
              throw new Refusal(why);
            });
    return running.orElseThrow().startedOn();
  }

  /**
   * Whether a proposal holds: one that was made before the time of retention began speaks of
   * another life of the dossier.
   *
   * @param proposedAt when it was made; {@code null} when nobody proposed anything
   * @param startedOn day 0 of the running time of retention; {@code null} when none runs
   */
  static boolean holds(Instant proposedAt, LocalDate startedOn) {
    return proposedAt != null
        && startedOn != null
        && !LegalTime.dateOf(proposedAt).isBefore(startedOn);
  }

  /**
   * Why a destruction is refused today.
   *
   * @param dueOn end of the running time of retention; empty when none runs
   * @return empty when nothing stands against it
   */
  static Optional<String> judge(boolean suspended, Optional<LocalDate> dueOn, LocalDate today) {
    if (suspended) {
      return Optional.of(RetentionTexts.get("destroy.suspended"));
    }
    if (dueOn.isEmpty()) {
      return Optional.of(RetentionTexts.get("destroy.noClock"));
    }
    if (!today.isAfter(dueOn.get())) {
      return Optional.of(RetentionTexts.get("destroy.early", FrenchText.longDate(dueOn.get())));
    }
    return Optional.empty();
  }
}
