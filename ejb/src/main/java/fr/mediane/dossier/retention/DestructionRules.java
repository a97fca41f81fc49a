package fr.mediane.dossier.retention;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.ClockReading;
import fr.mediane.agenda.Clocks;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** What must hold before a dossier is destroyed. */
@ApplicationScoped
class DestructionRules {

  @Inject private Clocks clocks;

  /**
   * Refuses while something suspends the destruction or the time of retention runs.
   *
   * @throws Refusal that says why and until when
   */
  void requireTimeOver(Dossier dossier, DossierRetention retention, LocalDate today) {
    judge(
            retention.isSuspended(),
            clocks.readings(dossier.getId(), today).stream()
                .filter(reading -> reading.kind() == ClockKind.RETENTION && reading.isOpen())
                .map(ClockReading::dueOn)
                .findFirst(),
            today)
        .ifPresent(
            why -> {
              throw new Refusal(why);
            });
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
