package fr.mediane.panel.view;

import fr.mediane.regulation.RegulationTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All the instances a person may see, as they stand today.
 *
 * @param today the day of the reading
 * @param terms version of the regulation in force today
 * @param alerts notices before the end of a term
 * @param panels in the order of display
 * @param standing proposals and calls that the person may see, all instances together
 */
public record Network(
    LocalDate today,
    RegulationTerms terms,
    AlertMonths alerts,
    List<PanelSummary> panels,
    Standing standing) {

  /** Copies the list. */
  public Network {
    panels = List.copyOf(panels);
  }

  /** One instance. */
  public Optional<PanelSummary> panel(Long id) {
    return panels.stream().filter(panel -> panel.head().id().equals(id)).findFirst();
  }
}
