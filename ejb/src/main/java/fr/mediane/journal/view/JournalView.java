package fr.mediane.journal.view;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.journal.JournalWriter;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** Reads the journal for people. */
@Stateless
@PermitAll
public class JournalView {

  /** Lines of a page. */
  public static final int PAGE = 50;

  /** Lines of an export at most: beyond, narrow the dates. */
  public static final int EXPORT_LIMIT = 100_000;

  private static final int EXPORT_STEP = 1_000;

  @Inject private ActorDirectory actors;
  @Inject private JournalLines lines;
  @Inject private JournalWriter journal;

  /**
   * The lines just before one, most recent first.
   *
   * @param number lines with a smaller number; {@link Long#MAX_VALUE} for the most recent ones
   */
  @Requires(Right.JOURNAL_READ)
  public JournalSlice before(JournalFilter filter, long number) {
    List<JournalLine> found = lines.olderThan(number, filter, PAGE + 1);
    boolean more = found.size() > PAGE;
    return new JournalSlice(more ? found.subList(0, PAGE) : found, number != Long.MAX_VALUE, more);
  }

  /**
   * The lines just after one, most recent first.
   *
   * @param number lines with a greater number
   */
  @Requires(Right.JOURNAL_READ)
  public JournalSlice after(JournalFilter filter, long number) {
    List<JournalLine> found = lines.newerThan(number, filter, PAGE + 1);
    boolean more = found.size() > PAGE;
    return new JournalSlice(more ? found.subList(1, PAGE + 1) : found, more, true);
  }

  /** The names of action that the journal holds, for a filter. */
  @Requires(Right.JOURNAL_READ)
  public List<String> actions() {
    return lines.actions();
  }

  /**
   * Gives every line that meets a filter, oldest first, {@link #EXPORT_LIMIT} at most, without
   * keeping them in memory. The export itself is written in the journal before the first line, and
   * apart: whoever receives slowly keeps nobody from writing.
   *
   * @param receiver called for each line
   */
  @Requires(Right.JOURNAL_READ)
  public void export(JournalFilter filter, Consumer<JournalLine> receiver) {
    journal.readApart(actors.current(), "JournalExport", "Journal", describe(filter), null);
    long last = 0;
    int given = 0;
    List<JournalLine> step;
    do {
      step = lines.following(last, filter, Math.min(EXPORT_STEP, EXPORT_LIMIT - given));
      for (JournalLine line : step) {
        receiver.accept(line);
        last = line.number();
      }
      given += step.size();
    } while (step.size() == EXPORT_STEP && given < EXPORT_LIMIT);
  }

  /** The latest log-ins of the caller's own account, refused ones included, most recent first. */
  @Requires(Right.OWN_ACCOUNT)
  public List<JournalLine> ownLogins() {
    Actor actor = actors.current();
    return lines.olderThan(
        Long.MAX_VALUE, new JournalFilter(null, null, actor.username(), "Login", null, null), 10);
  }

  private static String describe(JournalFilter filter) {
    return filter.from() + ".." + filter.until();
  }
}
