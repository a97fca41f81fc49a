package fr.mediane.panel.study;

import fr.mediane.panel.compose.Composer;
import fr.mediane.panel.compose.Proposed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;

/** Runs a search: reads, computes outside any transaction, keeps what was found. */
@ApplicationScoped
class SearchRun {

  private static final System.Logger LOG = System.getLogger(SearchRun.class.getName());
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final Composer composer = new Composer();

  @Inject private SearchStore store;

  void run(Search search) {
    SearchAsked asked = search.asked();
    try {
      Optional<StudyTask> task = store.task(asked.studyId(), asked.revision());
      if (task.isPresent()) {
        compute(search, task.get());
      }
    } catch (RuntimeException failure) {
      String reference = UUID.randomUUID().toString().substring(0, 8);
      LOG.log(
          Level.ERROR,
          "Search of study " + asked.studyId() + " failed, reference " + reference,
          failure);
      store.keep(asked, StudyOutcome.FAILED, "", Findings.none());
    }
  }

  private void compute(Search search, StudyTask task) {
    long start = System.nanoTime();
    Proposed proposed = composer.compose(task.task(), SearchDesk.limit(search), search::tell);
    long millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
    if (!search.isAbandoned()) {
      store.keep(
          search.asked(),
          StudyOutcome.of(proposed.outcome()),
          task.digest(),
          Findings.of(task.task(), proposed, millis));
    }
  }
}
