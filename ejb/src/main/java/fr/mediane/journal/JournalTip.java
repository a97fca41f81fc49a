package fr.mediane.journal;

import java.util.ArrayList;
import java.util.List;

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

  /** The lines that follow, each attached to the one before. */
  List<JournalEntry> next(List<JournalRecord> written) {
    List<JournalEntry> entries = new ArrayList<>();
    JournalTip tip = this;
    for (JournalRecord line : written) {
      JournalEntry entry = new JournalEntry(tip.number + 1, line, tip.digest);
      entries.add(entry);
      tip = after(entry);
    }
    return entries;
  }
}
