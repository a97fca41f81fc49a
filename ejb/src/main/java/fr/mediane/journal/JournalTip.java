package fr.mediane.journal;

/**
 * The end of the chain, to which the next line is attached.
 *
 * @param number number of the last line, 0 when there is none
 * @param digest digest of the last line
 */
record JournalTip(long number, String digest) {

  /** Before the first line. */
  static final JournalTip NONE = new JournalTip(0, JournalEntry.GENESIS);

  /** The end of a chain that this line ends. */
  static JournalTip after(JournalEntry last) {
    return new JournalTip(last.getNumber(), last.getDigest());
  }

  /** The line that follows. */
  JournalEntry next(JournalRecord written) {
    return new JournalEntry(number + 1, written, digest);
  }
}
