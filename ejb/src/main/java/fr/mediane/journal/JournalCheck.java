package fr.mediane.journal;

import java.io.Serializable;
import java.util.OptionalLong;

/**
 * Result of a verification of the journal.
 *
 * @param linesIntact number of lines found intact from the beginning
 * @param firstBroken number of the first line altered, missing or forged; {@code null} when the
 *     chain is whole
 */
public record JournalCheck(long linesIntact, Long firstBroken) implements Serializable {

  static JournalCheck intact(long lines) {
    return new JournalCheck(lines, null);
  }

  static JournalCheck brokenAt(long number, long linesIntact) {
    return new JournalCheck(linesIntact, number);
  }

  /** Whether every line is intact and none is missing. */
  public boolean isIntact() {
    return firstBroken == null;
  }

  /** Number of the first broken line, if any. */
  public OptionalLong firstBrokenLine() {
    return firstBroken == null ? OptionalLong.empty() : OptionalLong.of(firstBroken);
  }
}
