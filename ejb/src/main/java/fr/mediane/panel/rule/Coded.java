package fr.mediane.panel.rule;

import java.io.Serializable;
import java.util.Objects;

/**
 * A reference value as a snapshot keeps it. Two values are the same when their codes are.
 *
 * @param code stable key: category of profession, FINESS number, code of a département…
 * @param label French name shown to people
 */
public record Coded(String code, String label) implements Serializable {

  /** Refuses a value without code; a missing label is replaced by the code. */
  public Coded {
    Objects.requireNonNull(code, "code");
    label = Objects.requireNonNullElse(label, code);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Coded that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }
}
