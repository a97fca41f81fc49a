package fr.mediane.tabular;

import java.util.OptionalInt;

/**
 * The whole file is refused, before any of its lines is handed out; the message is French and meant
 * for the user.
 */
public class FileRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient IssueCode code;
  private final int lineNumber;

  /**
   * Refuses a file.
   *
   * @param code what is wrong
   * @param arguments arguments of its text
   */
  public FileRefusedException(IssueCode code, Object... arguments) {
    this(0, code, arguments);
  }

  /**
   * Refuses a file because of one of its lines.
   *
   * @param lineNumber the line as an editor numbers it, from 1; 0 when no line is at fault
   * @param code what is wrong
   * @param arguments arguments of its text
   */
  public FileRefusedException(int lineNumber, IssueCode code, Object... arguments) {
    super(ImportMessages.of(code, arguments));
    this.code = code;
    this.lineNumber = lineNumber;
  }

  /** What is wrong. */
  public IssueCode code() {
    return code;
  }

  /** The line at fault, as an editor numbers it, when there is one. */
  public OptionalInt lineNumber() {
    return lineNumber == 0 ? OptionalInt.empty() : OptionalInt.of(lineNumber);
  }
}
