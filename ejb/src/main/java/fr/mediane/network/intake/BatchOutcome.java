package fr.mediane.network.intake;

import fr.mediane.tabular.IssueCode;
import fr.mediane.tabular.LineIssue;
import fr.mediane.tabular.LineResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of the lines of one batch, and what the database had to say of them. */
final class BatchOutcome {

  private final Map<Integer, List<LineIssue>> issues = new HashMap<>();
  private final Set<Integer> skippedLines = new HashSet<>();
  private long created;
  private long updated;
  private long unchanged;
  private long refused;
  private long warned;

  void created(LineResult<?> line) {
    created++;
    remarked(line);
  }

  void updated(LineResult<?> line) {
    updated++;
    remarked(line);
  }

  void unchanged(LineResult<?> line) {
    unchanged++;
    remarked(line);
  }

  /** Passes a line over: nothing is reported of it. */
  void skipped(LineResult<?> line) {
    skippedLines.add(line.lineNumber());
  }

  /** Refuses a line that the parser had accepted. */
  void refused(
      LineResult<?> line, String column, String value, IssueCode code, Object... arguments) {
    refused++;
    add(line, LineIssue.refusal(column, value, code, arguments));
  }

  /** Adds a remark to a line; to be called before it is counted. */
  void remark(
      LineResult<?> line, String column, String value, IssueCode code, Object... arguments) {
    add(line, LineIssue.warning(column, value, code, arguments));
  }

  ImportCounts counts() {
    return new ImportCounts(created, updated, unchanged, skippedLines.size(), refused, warned);
  }

  boolean isSkipped(LineResult<?> line) {
    return skippedLines.contains(line.lineNumber());
  }

  /** What the database had to say of a line. */
  List<LineIssue> issuesOf(LineResult<?> line) {
    return issues.getOrDefault(line.lineNumber(), List.of());
  }

  private void add(LineResult<?> line, LineIssue issue) {
    issues.computeIfAbsent(line.lineNumber(), number -> new ArrayList<>()).add(issue);
  }

  private void remarked(LineResult<?> line) {
    if (!line.issues().isEmpty() || issues.containsKey(line.lineNumber())) {
      warned++;
    }
  }
}
