package fr.mediane.panel.forecast;

import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.PastMandate;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.Tenure;
import fr.mediane.regulation.PanelFunction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How one mandate follows another on the seats of an instance. */
record Succession(Composition frame, Horizon horizon) {

  /**
   * First day on which a seat is to be given; a vacant one, or one held until replaced, at once.
   */
  LocalDate dueOn(Seat seat) {
    LocalDate last = seat.isVacant() ? null : seat.holder().tenure().plannedEnd();
    if (last == null || last.isBefore(horizon.first())) {
      return horizon.first();
    }
    return last.plusDays(1);
  }

  /** Last day of the longest mandate that an act of a day may grant. */
  LocalDate fullTerm(LocalDate on) {
    return frame.calendar().inForceOn(on).latestLastDay(on);
  }

  /** Somebody under a further mandate, the one that ends being part of the history. */
  SeatHolder renewed(SeatHolder holder, LocalDate on, LocalDate end) {
    List<PastMandate> history = new ArrayList<>(holder.history());
    history.add(
        new PastMandate(
            frame.panel().code(),
            PanelFunction.MEMBER,
            holder.tenure().start(),
            on.minusDays(1),
            holder.tenure().countsTowardsRenewals()));
    return new SeatHolder(holder.profile(), Tenure.renewal(on, end), history, holder.elsewhere());
  }
}
