package fr.mediane.tabular;

/**
 * One thing wrong in one line.
 *
 * @param severity whether the line is refused for it
 * @param column the column as the file names it, blank when the whole line is at fault
 * @param excerpt the beginning of the value, made visible; never longer than {@value #MAX_EXCERPT}
 *     characters
 * @param code what is wrong
 * @param message in French: what is wrong and what to do
 */
public record LineIssue(
    Severity severity, String column, String excerpt, IssueCode code, String message) {

  /** Longest excerpt shown, in characters. */
  public static final int MAX_EXCERPT = 60;

  /** How grave the issue is. */
  public enum Severity {
    /** The line goes in; a person should look at it. */
    WARNING,
    /** The line stays out. */
    REFUSAL
  }

  /** Makes an issue that refuses its line. */
  public static LineIssue refusal(
      String column, String value, IssueCode code, Object... arguments) {
    return of(Severity.REFUSAL, column, value, code, arguments);
  }

  /** Makes an issue that leaves its line in. */
  public static LineIssue warning(
      String column, String value, IssueCode code, Object... arguments) {
    return of(Severity.WARNING, column, value, code, arguments);
  }

  private static LineIssue of(
      Severity severity, String column, String value, IssueCode code, Object... arguments) {
    String excerpt = CleanText.excerpt(value, MAX_EXCERPT);
    Object[] all = new Object[arguments.length + 2];
    all[0] = excerpt;
    all[1] = column;
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return new LineIssue(severity, column, excerpt, code, ImportMessages.of(code, all));
  }
}
