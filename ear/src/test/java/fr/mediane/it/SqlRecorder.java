package fr.mediane.it;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.SessionEventManager;

/** Listens to what EclipseLink sends to the database on the present thread, until it is closed. */
final class SqlRecorder extends SessionEventAdapter implements AutoCloseable {

  /**
   * A statement as it was sent.
   *
   * @param sql its text
   * @param parameters values of its question marks
   */
  record Statement(String sql, List<Object> parameters) {}

  private final SessionEventManager manager;
  private final Thread thread = Thread.currentThread();
  private final List<Statement> statements = new ArrayList<>();

  SqlRecorder(EntityManager em) {
    manager = em.unwrap(JpaEntityManager.class).getServerSession().getEventManager();
    manager.addListener(this);
  }

  @Override
  public void preExecuteCall(SessionEvent event) {
    if (Thread.currentThread() == thread && event.getCall() instanceof DatabaseCall call) {
      List<Object> parameters = new ArrayList<>();
      call.getParameters().forEach(parameters::add);
      statements.add(new Statement(call.getSQLString(), parameters));
    }
  }

  /** Those sent so far, in their order. */
  List<Statement> statements() {
    return List.copyOf(statements);
  }

  @Override
  public void close() {
    manager.removeListener(this);
  }
}
