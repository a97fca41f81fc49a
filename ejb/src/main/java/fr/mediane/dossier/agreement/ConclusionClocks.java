package fr.mediane.dossier.agreement;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.ClockReading;
import fr.mediane.agenda.Clocks;
import fr.mediane.agenda.Span;
import fr.mediane.agenda.StartReason;
import fr.mediane.agenda.StopReason;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The clocks that the end of a mediation stops and starts. */
@ApplicationScoped
class ConclusionClocks {

  @Inject private DossierClocks clocks;
  @Inject private Clocks readings;

  /**
   * Stops the three months of article 13.
   *
   * @return whether they were kept, in French; empty when no such clock was started
   */
  public String drawnUp(Dossier dossier, LocalDate on, StopReason reason, LocalDate today) {
    clocks.stop(dossier, ClockKind.AGREEMENT, on, reason);
    return readings.readings(dossier.getId(), today).stream()
        .filter(clock -> clock.kind() == ClockKind.AGREEMENT && !clock.isOpen())
        .reduce((earlier, later) -> later)
        .map(ConclusionClocks::delay)
        .orElse("");
  }

  /** Whether the agreement came in time: « dans le délai de trois mois », or how late. */
  static String delay(ClockReading clock) {
    return clock.isLate()
        ? AgreementTexts.get("delay.late", clock.daysLate())
        : AgreementTexts.get("delay.kept");
  }

  /** Starts the reviews: those of the agreement, or by default those of the setting. */
  public void startReviews(Dossier dossier, List<Integer> months, LocalDate from) {
    if (months.isEmpty()) {
      clocks.startReviews(dossier, from);
    } else {
      months.forEach(
          month ->
              clocks.start(
                  dossier,
                  ClockKind.REVIEW,
                  from,
                  StartReason.AGREEMENT_SIGNED,
                  Span.months(month)));
    }
  }
}
