package fr.mediane.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * One line « label, value » of a document, printed by the template {@code facts}.
 *
 * @param label what it is
 * @param value its value; empty when it does not apply
 */
public record Fact(String label, String value) implements java.io.Serializable {

  /**
   * Keeps the facts that have a value.
   *
   * @param facts candidates in order
   * @return those to print
   */
  public static List<Fact> present(Fact... facts) {
    return Stream.of(facts).filter(fact -> !fact.value().isEmpty()).toList();
  }
}
