package fr.mediane.persistence;

import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Counts the SQL statements that the current thread sends, so that a page can be held to its
 * budget. Insertions of the same kind that follow each other are sent in one batch ({@code
 * eclipselink.jdbc.batch-writing}) and count once. EclipseLink creates it by name from {@code
 * persistence.xml}.
 */
public class StatementCounter extends SessionEventAdapter {

  /** What a thread sent: how many statements, and the text of the last one. */
  private static final class Sent {
    private int count;
    private String last;
  }

  private static final ThreadLocal<Sent> SENT = ThreadLocal.withInitial(Sent::new);

  /** Starts again from zero on this thread. */
  public static void reset() {
    SENT.set(new Sent());
  }

  /** Statements sent by this thread since {@link #reset()}. */
  public static int count() {
    return SENT.get().count;
  }

  /** Frees what this thread keeps. */
  public static void clear() {
    SENT.remove();
  }

  @Override
  public void preExecuteCall(SessionEvent event) {
    Sent sent = SENT.get();
    String text = null;
    boolean insertion = false;
    if (event.getCall() instanceof DatabaseCall call) {
      text = call.getSQLString();
      insertion = call.getQuery() != null && call.getQuery().isInsertObjectQuery();
    }
    if (!insertion || !text.equals(sent.last)) {
      sent.count++;
    }
    sent.last = text;
  }
}
