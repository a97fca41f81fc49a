package fr.mediane.statistics;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that is shown of a year of a territory or of the network.
 *
 * @param frozen the version that was counted
 * @param exact whether the figures are those of the frozen table as they are, for those who may see
 *     them; {@code false} when they are protected for publication
 * @param tables the tables, in the order of the report; columns are years, the last one being the
 *     year itself
 * @param delays median, ninth decile and share within the limit
 * @param rates success rates
 * @param activity activity of the instances, over the same years as the tables
 * @param disclosure what was suppressed; {@code null} when {@code exact}
 * @param superseded whether a later version of the year stands
 */
public record YearFigures(
    StatisticalYear frozen,
    boolean exact,
    List<FigureTable> tables,
    List<DelayFigures> delays,
    SuccessRates rates,
    FigureTable activity,
    DisclosureSummary disclosure,
    boolean superseded)
    implements Serializable {

  /** Copies the lists. */
  public YearFigures {
    tables = List.copyOf(tables);
    delays = List.copyOf(delays);
  }

  /** The tables, then that of the activity. */
  public List<FigureTable> every() {
    return Stream.concat(tables.stream(), Stream.of(activity)).toList();
  }

  /** A table by its code, that of the activity included. */
  public Optional<FigureTable> table(String code) {
    return every().stream().filter(table -> table.code().equals(code)).findFirst();
  }
}
