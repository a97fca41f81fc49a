package fr.mediane.journal.view;

import java.io.Serializable;
import java.util.List;

/**
 * Some lines of the journal, most recent first.
 *
 * @param lines the lines
 * @param hasNewer whether there are more recent ones that meet the filter
 * @param hasOlder whether there are older ones that meet the filter
 */
public record JournalSlice(List<JournalLine> lines, boolean hasNewer, boolean hasOlder)
    implements Serializable {

  /** Keeps its own copy. */
  public JournalSlice {
    lines = List.copyOf(lines);
  }

  /** Number of the most recent line shown; 0 when there is none. */
  public long newest() {
    return lines.isEmpty() ? 0 : lines.get(0).number();
  }

  /** Number of the oldest line shown; 0 when there is none. */
  public long oldest() {
    return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).number();
  }
}
