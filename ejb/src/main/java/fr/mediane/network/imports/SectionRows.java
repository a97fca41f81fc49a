package fr.mediane.network.imports;

import fr.mediane.tabular.LineResult;
import fr.mediane.tabular.RowChecker;
import fr.mediane.tabular.TabularIssue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the two FINESS extractions have in common: a first cell that names the section, titles to
 * pass over, a number of fields.
 */
final class SectionRows {

  private static final String TITLE = "finess";
  private static final String NUMBER_HEADING = "nofiness";

  private SectionRows() {}

  /**
   * Sorts a row: titles are passed over, another section or a wrong number of fields is refused,
   * the rest is read.
   *
   * @param columns the columns of the section; the last one is optional and its separator may be
   *     lost
   */
  static <T> Optional<LineResult<T>> check(
      RowChecker row, String section, List<String> columns, Supplier<LineResult<T>> reading) {
    List<String> cells = row.row().cells();
    if (TITLE.equals(cells.get(0))
        || row.row().cell(1).toLowerCase(Locale.ROOT).startsWith(NUMBER_HEADING)) {
      return Optional.empty();
    }
    if (!section.equals(cells.get(0))) {
      row.reject("section", cells.get(0), EstablishmentIssue.SECTION_UNKNOWN, section);
      return Optional.of(row.conclude(() -> null));
    }
    boolean extra =
        cells.size() > columns.size()
            && !cells.subList(columns.size(), cells.size()).stream().allMatch(String::isBlank);
    if (extra || cells.size() < columns.size() - 1) {
      row.reject(
          "", row.row().cell(1), TabularIssue.LINE_FIELD_COUNT, columns.size(), cells.size());
      return Optional.of(row.conclude(() -> null));
    }
    return Optional.of(reading.get());
  }
}
