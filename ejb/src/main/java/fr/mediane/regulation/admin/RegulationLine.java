package fr.mediane.regulation.admin;

import fr.mediane.regulation.RegulationParameter;
import fr.mediane.regulation.RegulationValue;
import java.io.Serializable;
import java.util.List;

/**
 * A parameter and its value in each version of the regulation, oldest version first.
 *
 * @param parameter what the values set
 * @param values one a version
 */
public record RegulationLine(RegulationParameter parameter, List<RegulationValue> values)
    implements Serializable {

  /** Keeps its own copy. */
  public RegulationLine {
    values = List.copyOf(values);
  }

  /** Whether the versions do not all say the same. */
  public boolean isChanged() {
    return values.stream().map(RegulationValue::value).distinct().count() > 1;
  }
}
