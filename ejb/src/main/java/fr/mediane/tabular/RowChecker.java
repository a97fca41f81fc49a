package fr.mediane.tabular;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads the cells of one row and gathers everything wrong in it, so that a person mends a line once
 * and not defect by defect. The reading methods return a blank or empty value for a cell at fault:
 * the line is refused anyway.
 */
public final class RowChecker {

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter FRENCH =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern FRENCH_DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");

  /** Some hospitals were founded before the Revolution. */
  private static final LocalDate REGISTER_EARLIEST = LocalDate.of(600, 1, 1);

  private static final LocalDate REGISTER_LATEST = LocalDate.of(2100, 12, 31);

  private final Header header;
  private final Row row;
  private final List<LineIssue> issues = new ArrayList<>();
  private boolean refused;

  /**
   * Prepares the reading of a row.
   *
   * @param header where its columns stand
   * @param row its cells
   */
  public RowChecker(Header header, Row row) {
    this.header = header;
    this.row = row;
  }

  /** The row being read. */
  public Row row() {
    return row;
  }

  /** The number of the row's first line. */
  public int lineNumber() {
    return row.lineNumber();
  }

  /** Returns a cell cleaned of its spaces, blank when absent; refuses what no text may hold. */
  public String text(String column, int maxLength) {
    String value = CleanText.normalise(header.cell(row, column));
    Optional<TabularIssue> defect = CleanText.defectOfText(value);
    return keep(column, value, maxLength, defect);
  }

  /** Like {@link #text}, and refuses a blank. */
  public String required(String column, int maxLength) {
    return present(column, text(column, maxLength));
  }

  /** Returns the name of a person, which may not be blank. */
  public String personName(String column, int maxLength) {
    String value = CleanText.normalise(header.cell(row, column));
    Optional<TabularIssue> defect =
        value.isEmpty() ? Optional.empty() : CleanText.defectOfName(value);
    return present(column, keep(column, value, maxLength, defect));
  }

  /**
   * Returns a date the register writes YYYY-MM-DD, empty when the cell is blank; one rewritten
   * DD/MM/YYYY by a spreadsheet is refused as such.
   */
  public Optional<LocalDate> registerDate(String column) {
    String value = text(column, LineIssue.MAX_EXCERPT);
    if (FRENCH_DATE.matcher(value).matches()) {
      reject(column, value, TabularIssue.DATE_REFORMATTED);
      return Optional.empty();
    }
    return parse(column, value, ISO, REGISTER_EARLIEST, REGISTER_LATEST);
  }

  /**
   * Returns a date typed by a person, DD/MM/YYYY or YYYY-MM-DD, within a period.
   *
   * @param earliest first plausible day
   * @param latest last plausible day
   */
  public Optional<LocalDate> typedDate(String column, LocalDate earliest, LocalDate latest) {
    String value = text(column, LineIssue.MAX_EXCERPT);
    DateTimeFormatter format = FRENCH_DATE.matcher(value).matches() ? FRENCH : ISO;
    return parse(column, value, format, earliest, latest);
  }

  /** Refuses the line; the same defect told twice counts once. */
  public void reject(String column, String value, IssueCode code, Object... arguments) {
    LineIssue issue = LineIssue.refusal(header.heading(column), value, code, arguments);
    if (!issues.contains(issue)) {
      issues.add(issue);
    }
    refused = true;
  }

  /** Leaves the line in, with a remark. */
  public void warn(String column, String value, IssueCode code, Object... arguments) {
    issues.add(LineIssue.warning(header.heading(column), value, code, arguments));
  }

  /** Concludes: the value is made only when nothing refuses the line. */
  public <T> LineResult<T> conclude(Supplier<T> value) {
    if (refused) {
      return new LineResult.Rejected<>(row.lineNumber(), issues);
    }
    return issues.isEmpty()
        ? new LineResult.Accepted<>(row.lineNumber(), value.get())
        : new LineResult.Warned<>(row.lineNumber(), value.get(), issues);
  }

  /** Says whether something already refuses the line. */
  public boolean isRefused() {
    return refused;
  }

  /** Says whether a cell of this column already refuses the line. */
  public boolean isRefusedFor(String column) {
    String heading = header.heading(column);
    return issues.stream()
        .anyMatch(
            issue ->
                issue.severity() == LineIssue.Severity.REFUSAL && issue.column().equals(heading));
  }

  private String keep(String column, String value, int max, Optional<TabularIssue> defect) {
    if (defect.isPresent()) {
      reject(column, value, defect.get());
      return "";
    }
    if (value.length() > max) {
      reject(column, value, TabularIssue.VALUE_TOO_LONG, value.length(), max);
      return "";
    }
    return value;
  }

  /** A blank whose cell is not blank has been refused already. */
  private String present(String column, String value) {
    if (value.isEmpty() && CleanText.normalise(header.cell(row, column)).isEmpty()) {
      reject(column, "", TabularIssue.VALUE_MISSING);
    }
    return value;
  }

  private Optional<LocalDate> parse(
      String column, String value, DateTimeFormatter format, LocalDate earliest, LocalDate latest) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(value, format);
      if (!date.isBefore(earliest) && !date.isAfter(latest)) {
        return Optional.of(date);
      }
      reject(column, value, TabularIssue.DATE_OUT_OF_RANGE, shown(earliest), shown(latest));
    } catch (DateTimeParseException e) {
      reject(column, value, TabularIssue.DATE_MALFORMED);
    }
    return Optional.empty();
  }

  private static String shown(LocalDate date) {
    return DateTimeFormatter.ofPattern("dd/MM/uuuu").format(date);
  }
}
