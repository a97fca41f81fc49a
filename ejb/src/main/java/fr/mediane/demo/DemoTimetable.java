package fr.mediane.demo;

import fr.mediane.door.Refusal;
import fr.mediane.door.UnexpectedFailure;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * What is to happen, day by day: the dossiers of all territories live at the same time, and the
 * journal tells them in the order of time. What would happen after the last day is left out: that
 * is where dossiers under way stand.
 */
final class DemoTimetable {

  private static final System.Logger LOG = System.getLogger(DemoTimetable.class.getName());

  private record Entry(LocalDate day, long rank, Consumer<LocalDate> act) {}

  private final Queue<Entry> entries =
      new PriorityQueue<>(Comparator.comparing(Entry::day).thenComparing(Entry::rank));
  private final LocalDate last;
  private long rank;

  /**
   * @param last the last day played
   */
  DemoTimetable(LocalDate last) {
    this.last = last;
  }

  /** Whether acts of that day are played. */
  boolean reaches(LocalDate day) {
    return !day.isAfter(last);
  }

  /** Adds an act; those of one day are done in the order in which they were added. */
  void add(LocalDate day, Consumer<LocalDate> act) {
    if (reaches(day)) {
      entries.add(new Entry(day, rank++, act));
    }
  }

  /**
   * Does everything, also what the acts add themselves. An act that is refused is logged as an
   * error and its dossier stays where it is: the rest of the demonstration is still worth having.
   *
   * @return how many acts were refused: none, as long as the demonstration keeps to the rules
   */
  int play() {
    int refusals = 0;
    for (Entry next = entries.poll(); next != null; next = entries.poll()) {
      try {
        next.act().accept(next.day());
      } catch (Refusal | UnexpectedFailure refused) {
        LOG.log(Level.ERROR, "The demonstration could not play an act of " + next.day(), refused);
        refusals++;
      }
    }
    return refusals;
  }
}
