package fr.mediane.statistics;

import java.util.List;
import java.util.Optional;

/**
 * The figures that may be published: small cells and what would reveal them are already suppressed.
 * A year is published for the whole network at once, when the national mediator closes it; before,
 * there is nothing here.
 */
public interface PublishedFigures {

  /** Code of the table of the activity of the instances. */
  String INSTANCES = "activite";

  /** End of the code of the tables that tell a territory over five years. */
  String OVER_A_PERIOD = "-periode";

  /**
   * The figures of the last published version of a year.
   *
   * @return empty when the year is not published, or out of reach of who asks
   */
  Optional<YearFigures> of(StatisticalScope scope, int year);

  /** The published years, the last first. */
  List<Integer> years();

  /** The network, then the territories in their usual order, with their French names. */
  List<NamedScope> scopes();

  /**
   * A scope and its French name.
   *
   * @param name name of the territory, or of the network
   */
  record NamedScope(StatisticalScope scope, String name) implements java.io.Serializable {}
}
