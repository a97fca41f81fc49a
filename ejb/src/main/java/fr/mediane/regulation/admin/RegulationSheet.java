package fr.mediane.regulation.admin;

import fr.mediane.regulation.RegulationTerms;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * The versions of the regulation side by side.
 *
 * @param versions the versions, oldest first
 * @param lines one a parameter
 * @param supposedStarts codes of the versions whose first day is supposed
 */
public record RegulationSheet(
    List<RegulationTerms> versions, List<RegulationLine> lines, Set<String> supposedStarts)
    implements Serializable {

  /** Keeps its own copies. */
  public RegulationSheet {
    versions = List.copyOf(versions);
    lines = List.copyOf(lines);
    supposedStarts = Set.copyOf(supposedStarts);
  }
}
