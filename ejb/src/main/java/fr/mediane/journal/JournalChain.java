package fr.mediane.journal;

/**
 * Walks the lines of the journal in their order and says where the chain breaks: a line altered,
 * removed, inserted or renumbered no longer carries the digest that its predecessor demands. Knows
 * no database.
 */
final class JournalChain {

  private String previousDigest = JournalEntry.GENESIS;
  private long next = 1;

  /** Number of the line expected now. */
  long next() {
    return next;
  }

  /** Whether the line is the one expected and intact; the chain then waits for the one after. */
  boolean accepts(JournalEntry entry) {
    if (entry.getNumber() != next || !entry.isIntactAfter(previousDigest)) {
      return false;
    }
    previousDigest = entry.getDigest();
    next++;
    return true;
  }

  /**
   * What was found, once every line up to the head has been accepted.
   *
   * @param tip the last number and digest the writers know
   */
  JournalCheck endsAt(JournalTip tip) {
    return next - 1 == tip.number() && previousDigest.equals(tip.digest())
        ? JournalCheck.intact(next - 1)
        : broken();
  }

  /** What was found when the line expected is missing or not intact. */
  JournalCheck broken() {
    return JournalCheck.brokenAt(next, next - 1);
  }

  /** What was found when a line follows the last one the writers know. */
  JournalCheck forged(long number) {
    return JournalCheck.brokenAt(number, next - 1);
  }
}
