package fr.mediane.panel.pool;

import fr.mediane.panel.ImportTally;
import fr.mediane.tabular.LineIssue;
import java.io.Serializable;
import java.util.List;

/**
 * What an import would do.
 *
 * @param tally what would become of the lines
 * @param issues the first remarks, in the order of the file
 * @param moreIssues remarks that are not among them: the report has them all
 * @param sample the first lines that would go in
 */
public record ImportPreview(
    ImportTally tally, List<Remark> issues, int moreIssues, List<Sample> sample)
    implements Serializable {

  /**
   * One remark.
   *
   * @param lineNumber the line as an editor numbers it
   * @param refused whether the line stays out because of it
   * @param column column of the file, blank for the whole line
   * @param value beginning of the value, made visible
   * @param message what is wrong and what to do
   */
  public record Remark(int lineNumber, boolean refused, String column, String value, String message)
      implements Serializable {

    static Remark of(int lineNumber, LineIssue issue) {
      return new Remark(
          lineNumber,
          issue.severity() == LineIssue.Severity.REFUSAL,
          issue.column(),
          issue.excerpt(),
          issue.message());
    }
  }

  /** One line that would go in. */
  public record Sample(int lineNumber, ImportOutcome outcome, String name, String profession)
      implements Serializable {}
}
