package fr.mediane.work;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Ends the work in a clear state, whatever happened to its job. */
@Named
@Dependent
public class WorkListener extends AbstractJobListener {

  @Inject private JobContext context;
  @Inject private WorkEngine engine;
  @Inject private WorkNotice notice;

  @Override
  public void afterJob() {
    WorkRun run = (WorkRun) context.getTransientUserData();
    engine.conclude(run == null ? new WorkRun(WorkChunkReader.workId(context), null) : run);
    notice.tell(WorkChunkReader.workId(context));
  }
}
