package fr.mediane.regulation.admin;

import fr.mediane.regulation.RegulationTerms;
import java.io.Serializable;
import java.util.List;

/**
 * The versions of the regulation side by side.
 *
 * @param versions the versions, oldest first
 * @param lines one a parameter
 */
public record RegulationSheet(List<RegulationTerms> versions, List<RegulationLine> lines)
    implements Serializable {

  /** Keeps its own copies. */
  public RegulationSheet {
    versions = List.copyOf(versions);
    lines = List.copyOf(lines);
  }
}
