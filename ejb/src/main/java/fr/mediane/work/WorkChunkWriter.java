package fr.mediane.work;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Has the units done, in the transaction of the chunk. */
@Named
@Dependent
public class WorkChunkWriter extends AbstractItemWriter {

  @Inject private JobContext context;
  @Inject private WorkEngine engine;

  @Override
  public void writeItems(List<Object> items) throws Exception {
    WorkRun run = (WorkRun) context.getTransientUserData();
    try {
      for (Object item : items) {
        engine.perform(run, (WorkUnits) item);
      }
    } catch (Exception e) {
      run.failed(e);
      throw e;
    }
  }
}
