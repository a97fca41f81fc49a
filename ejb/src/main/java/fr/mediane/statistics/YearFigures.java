package fr.mediane.statistics;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

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
 * @param activity activity of the instances
 * @param disclosure what was suppressed; {@code null} when {@code exact}
 * @param superseded whether a later version of the year stands
 */
public record YearFigures(
    StatisticalYear frozen,
    boolean exact,
    List<FigureTable> tables,
    List<DelayFigures> delays,
    SuccessRates rates,
    ActivityFigures activity,
    DisclosureSummary disclosure,
    boolean superseded)
    implements Serializable {

  /** Copies the lists. */
  public YearFigures {
    tables = List.copyOf(tables);
    delays = List.copyOf(delays);
  }

  /** A table by its code. */
  public Optional<FigureTable> table(String code) {
    return tables.stream().filter(table -> table.code().equals(code)).findFirst();
  }
}
