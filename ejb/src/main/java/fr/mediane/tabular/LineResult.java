package fr.mediane.tabular;

import java.util.List;
import java.util.Optional;

/**
 * What became of one line of the file.
 *
 * @param <T> what a good line yields
 */
public sealed interface LineResult<T> {

  /** The line as an editor numbers it, from 1; the first one when the record spans several. */
  int lineNumber();

  /** What is wrong in the line; empty when it is accepted without remark. */
  List<LineIssue> issues();

  /** The value of the line, unless it is refused. */
  Optional<T> accepted();

  /**
   * The line goes in.
   *
   * @param lineNumber number of the line
   * @param value what it says
   */
  record Accepted<T>(int lineNumber, T value) implements LineResult<T> {
    @Override
    public List<LineIssue> issues() {
      return List.of();
    }

    @Override
    public Optional<T> accepted() {
      return Optional.of(value);
    }
  }

  /**
   * The line goes in, and a person should look at it.
   *
   * @param lineNumber number of the line
   * @param value what it says
   * @param issues the remarks, one at least
   */
  record Warned<T>(int lineNumber, T value, List<LineIssue> issues) implements LineResult<T> {
    /** Keeps its own list. */
    public Warned {
      issues = List.copyOf(issues);
    }

    @Override
    public Optional<T> accepted() {
      return Optional.of(value);
    }
  }

  /**
   * The line stays out.
   *
   * @param lineNumber number of the line
   * @param issues every defect found, one refusal at least
   */
  record Rejected<T>(int lineNumber, List<LineIssue> issues) implements LineResult<T> {
    /** Keeps its own list. */
    public Rejected {
      issues = List.copyOf(issues);
    }

    @Override
    public Optional<T> accepted() {
      return Optional.empty();
    }
  }
}
