package fr.mediane.persistence;

import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Counts the SQL statements that the current thread sends, so that a page can be held to its
 * budget. EclipseLink creates it by name from {@code persistence.xml}.
 */
public class StatementCounter extends SessionEventAdapter {

  private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

  /** Starts again from zero on this thread. */
  public static void reset() {
    COUNT.get()[0] = 0;
  }

  /** Statements sent by this thread since {@link #reset()}. */
  public static int count() {
    return COUNT.get()[0];
  }

  /** Frees what this thread keeps. */
  public static void clear() {
    COUNT.remove();
  }

  @Override
  public void preExecuteCall(SessionEvent event) {
    COUNT.get()[0]++;
  }
}
