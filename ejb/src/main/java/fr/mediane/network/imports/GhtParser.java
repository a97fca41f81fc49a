package fr.mediane.network.imports;

import fr.mediane.tabular.Column;
import fr.mediane.tabular.CsvLimits;
import fr.mediane.tabular.CsvSource;
import fr.mediane.tabular.FileRefusedException;
import fr.mediane.tabular.Header;
import fr.mediane.tabular.LineResult;
import fr.mediane.tabular.LineStream;
import fr.mediane.tabular.RowChecker;
import fr.mediane.tabular.TabularParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The list of hospital groups: short code, numeric code, name. A short code that a spreadsheet took
 * for a date ({@code mars-02} for {@code MAR-02}) is rebuilt from the numeric code, with a remark;
 * two codes that contradict each other refuse the line.
 */
public final class GhtParser implements TabularParser<GroupLine> {

  private static final String SHORT = "NOM_COURT_GHT";
  private static final String NUMERIC = "CODE_GHT";
  private static final String NAME = "NOM_COMPLET_GHT";

  private static final List<Column> COLUMNS =
      List.of(Column.mandatory(SHORT), Column.mandatory(NUMERIC), Column.mandatory(NAME));

  private static final Pattern SHORT_SHAPE = Pattern.compile("[A-Z]{2,4}-\\d\\d");
  private static final Pattern NUMERIC_SHAPE = Pattern.compile("\\d{4,5}");

  private static final Map<String, String> LETTERS_BY_REGION =
      Map.ofEntries(
          Map.entry("01", "GUA"),
          Map.entry("02", "MAR"),
          Map.entry("03", "GUY"),
          Map.entry("04", "OI"),
          Map.entry("11", "IDF"),
          Map.entry("24", "CVL"),
          Map.entry("27", "BFC"),
          Map.entry("28", "NOR"),
          Map.entry("32", "HF"),
          Map.entry("44", "GE"),
          Map.entry("52", "PDL"),
          Map.entry("53", "BRE"),
          Map.entry("75", "NA"),
          Map.entry("76", "OCC"),
          Map.entry("84", "ARA"),
          Map.entry("93", "PACA"),
          Map.entry("94", "COR"));

  @Override
  public LineStream<GroupLine> open(CsvSource source, CsvLimits limits)
      throws IOException, FileRefusedException {
    Map<String, Integer> seen = new HashMap<>();
    return LineStream.withHeadings(
        source, limits, COLUMNS, Header.Unknown.IGNORED, row -> Optional.of(read(row, seen)));
  }

  private static LineResult<GroupLine> read(RowChecker row, Map<String, Integer> seen) {
    String shortCode = row.required(SHORT, RegisterCells.CODE_LENGTH);
    String written = row.required(NUMERIC, RegisterCells.CODE_LENGTH);
    String name = row.required(NAME, RegisterCells.NAME_LENGTH);
    if (row.isRefused()) {
      return row.conclude(() -> null);
    }
    String numeric = written.length() == 4 ? "0" + written : written;
    String letters =
        NUMERIC_SHAPE.matcher(written).matches()
            ? LETTERS_BY_REGION.get(numeric.substring(0, 2))
            : null;
    if (letters == null) {
      row.reject(NUMERIC, written, EstablishmentIssue.GROUP_NUMERIC_SHAPE);
      return row.conclude(() -> null);
    }
    String code = letters + "-" + numeric.substring(3);
    compare(row, shortCode, code, written);
    Integer earlier = seen.putIfAbsent(code, row.lineNumber());
    if (earlier != null) {
      row.reject(SHORT, shortCode, EstablishmentIssue.GROUP_DUPLICATE, earlier);
    }
    return row.conclude(() -> new GroupLine(code, numeric, numeric.substring(0, 2), name));
  }

  private static void compare(RowChecker row, String shortCode, String code, String numeric) {
    String upper = shortCode.toUpperCase(Locale.ROOT);
    if (!SHORT_SHAPE.matcher(upper).matches() || !shortCode.equals(upper)) {
      row.warn(SHORT, shortCode, EstablishmentIssue.GROUP_CODE_RESTORED, code, numeric);
    } else if (!shortCode.equals(code)) {
      row.reject(SHORT, shortCode, EstablishmentIssue.GROUP_CODE_MISMATCH, code, numeric);
    }
  }
}
