package fr.mediane.work;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Properties;
import java.util.UUID;

/** Hands a stored work over to the batch runtime, whose few threads bound how many run. */
@ApplicationScoped
public class WorkLauncher {

  private static final System.Logger LOG = System.getLogger(WorkLauncher.class.getName());

  @Inject private WorkEngine engine;

  void launch(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkAccepted accepted) {
    Properties parameters = new Properties();
    parameters.setProperty(WorkChunkReader.WORK_ID, accepted.workId().toString());
    Thread thread = Thread.currentThread();
    ClassLoader caller = thread.getContextClassLoader();
    try {
      // The job is described in this module, whatever module the command came from.
      thread.setContextClassLoader(WorkLauncher.class.getClassLoader());
      BatchRuntime.getJobOperator().start("work", parameters);
    } catch (RuntimeException e) {
      String reference = UUID.randomUUID().toString().substring(0, 8);
      LOG.log(Level.ERROR, "Work " + accepted.workId() + " not started, " + reference, e);
      engine.end(accepted.workId(), WorkState.FAILED, WorkTexts.get("notStarted", reference));
    } finally {
      thread.setContextClassLoader(caller);
    }
  }
}
