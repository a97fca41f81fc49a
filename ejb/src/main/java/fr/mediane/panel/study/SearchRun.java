package fr.mediane.panel.study;

import fr.mediane.background.Computation;
import fr.mediane.panel.compose.Composer;
import fr.mediane.panel.compose.Proposed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Runs a search: reads, computes outside any transaction, keeps what was found. */
@ApplicationScoped
class SearchRun {

  private static final long NANOS_PER_MILLI = 1_000_000;

  private final Composer composer = new Composer();

  @Inject private SearchStore store;

  /** Always to its end: of a search that is stopped, what was found is kept, and says so. */
  boolean run(SearchAsked asked, Computation computation) {
    try {
      Optional<StudyTask> task = store.task(asked.studyId(), asked.revision());
      if (task.isPresent()) {
        compute(asked, computation, task.get());
      }
      return true;
    } catch (RuntimeException failure) {
      store.keep(asked, StudyOutcome.FAILED, "", Findings.none());
      throw failure;
    }
  }

  private void compute(SearchAsked asked, Computation computation, StudyTask task) {
    long start = System.nanoTime();
    Proposed proposed = composer.compose(task.task(), computation, computation);
    long millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
    if (!computation.isAbandoned()) {
      store.keep(
          asked,
          StudyOutcome.of(proposed.outcome()),
          task.digest(),
          Findings.of(task.task(), proposed, millis));
    }
  }
}
