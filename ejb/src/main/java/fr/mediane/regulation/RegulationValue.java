package fr.mediane.regulation;

import java.io.Serializable;
import java.util.Objects;

/**
 * One value of one version of the regulation, as its row holds it.
 *
 * @param parameter what the value sets
 * @param value in its stored form: a whole number not below zero, {@code true} or {@code false}, or
 *     the name of a constant of {@link AppointingAuthority} or {@link Proposer}
 * @param citation where it comes from
 */
public record RegulationValue(RegulationParameter parameter, String value, Citation citation)
    implements Serializable {

  /** Refuses, with a message in French, a value that its parameter cannot hold. */
  public RegulationValue {
    Objects.requireNonNull(parameter, "parameter");
    Objects.requireNonNull(citation, "citation");
    value = value == null ? "" : value.strip();
    try {
      parameter.type().parse(value);
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(
          RegulationTexts.get("value.refused", parameter, value, parameter.type().expected()),
          refused);
    }
  }

  /** The value as shown to people. */
  public String display() {
    return parameter.type().display(parsed());
  }

  /** Whether the value was deduced and not read. */
  public boolean isInferred() {
    return citation.certainty() == Certainty.INFERRED;
  }

  Object parsed() {
    return parameter.type().parse(value);
  }
}
