package fr.mediane.work;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Gives the batch runtime the units to do, until all are done or somebody asks to stop. */
@Named
@Dependent
public class WorkChunkReader extends AbstractItemReader {

  /** Parameter of the job: identity of the work. */
  static final String WORK_ID = "workId";

  @Inject private JobContext context;
  @Inject private WorkEngine engine;

  private WorkRun run;
  private int next;
  private boolean over;

  @Override
  public void open(Serializable checkpoint) {
    Long workId = workId(context);
    try {
      run = engine.open(workId);
    } catch (RuntimeException e) {
      run = new WorkRun(workId, null);
      run.failed(e);
      throw e;
    } finally {
      context.setTransientUserData(run);
    }
  }

  @Override
  public Object readItem() {
    if (over || !engine.goesOn(run.workId())) {
      return null;
    }
    int from = next;
    next = Math.min(from + run.job().chunk(), run.job().total());
    over = from == next;
    return new WorkUnits(from, next);
  }

  @Override
  public void close() {
    if (run != null && run.job() != null) {
      run.job().close();
    }
  }

  static Long workId(JobContext context) {
    return Long.valueOf(
        BatchRuntime.getJobOperator().getParameters(context.getExecutionId()).getProperty(WORK_ID));
  }
}
