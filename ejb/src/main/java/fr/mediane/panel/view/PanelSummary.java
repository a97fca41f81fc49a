package fr.mediane.panel.view;

import fr.mediane.panel.view.PanelSheet.BreachNote;
import fr.mediane.panel.view.Standing.ProposalLine;
import java.time.LocalDate;
import java.util.List;

/**
 * An instance in a list, as it stands today.
 *
 * @param ends the terms that end within three years, soonest first, with those already over whose
 *     holder stays until replaced
 * @param breaches hard rules that the composition does not keep
 * @param proposal the proposal under way; {@code null} when there is none, or none the reader may
 *     see
 */
public record PanelSummary(
    PanelHead head,
    Roster roster,
    List<TermEnd> ends,
    List<BreachNote> breaches,
    ProposalLine proposal) {

  /** Copies the lists. */
  public PanelSummary {
    ends = List.copyOf(ends);
    breaches = List.copyOf(breaches);
  }

  /** Terms under notice after which nobody is appointed. */
  public List<TermEnd> endingSoon() {
    return ends.stream().filter(end -> end.noticeMonths() > 0 && end.open()).toList();
  }

  /** Last day of the next term that ends, {@code null} when none does within three years. */
  public LocalDate nextEnd() {
    return ends.stream()
        .map(TermEnd::lastDay)
        .filter(day -> !day.isBefore(roster.date()))
        .findFirst()
        .orElse(null);
  }
}
