package fr.mediane.panel.study;

import fr.mediane.solver.StopSignal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The searches under way on this server: a bounded number run, the others wait for their turn in
 * the order in which they were asked for. A person has one search at a time: a new one takes the
 * place of the one before.
 */
@ApplicationScoped
public class SearchDesk {

  private static final System.Logger LOG = System.getLogger(SearchDesk.class.getName());

  @Resource private ManagedExecutorService executor;
  @Inject private SearchRun runner;

  private final List<Search> waiting = new ArrayList<>();
  private final List<Search> running = new ArrayList<>();

  void accept(@Observes(during = TransactionPhase.AFTER_SUCCESS) SearchAsked asked) {
    synchronized (this) {
      waiting.stream().filter(s -> s.isOf(asked.owner())).toList().forEach(this::giveUp);
      running.stream().filter(search -> search.isOf(asked.owner())).forEach(Search::abandon);
      waiting.add(new Search(asked));
      startNext(asked.atOnce());
    }
  }

  /** Called with the lock held. */
  private void startNext(int atOnce) {
    while (running.size() < atOnce && !waiting.isEmpty()) {
      Search next = waiting.remove(0);
      running.add(next);
      try {
        executor.execute(() -> run(next));
      } catch (RejectedExecutionException refused) {
        LOG.log(System.Logger.Level.WARNING, "The server has no thread for a search", refused);
        running.remove(next);
        next.end();
      }
    }
  }

  private void run(Search search) {
    try {
      if (!search.isRaised()) {
        search.begin();
        runner.run(search);
      }
    } finally {
      synchronized (this) {
        running.remove(search);
        search.end();
        startNext(search.asked().atOnce());
      }
    }
  }

  /** Stops the search of a study; what is found by then is kept. */
  void stop(Long studyId) {
    synchronized (this) {
      waiting.stream().filter(s -> s.isFor(studyId)).toList().forEach(this::giveUp);
      running.stream().filter(s -> s.isFor(studyId)).forEach(Search::stop);
    }
  }

  private void giveUp(Search search) {
    waiting.remove(search);
    search.end();
  }

  /** How far the search of a study is. */
  public SearchState stateOf(Long studyId) {
    synchronized (this) {
      for (int i = 0; i < waiting.size(); i++) {
        if (waiting.get(i).isFor(studyId)) {
          return new SearchState(SearchState.Stage.WAITING, i + 1, 0, 0);
        }
      }
      return find(studyId).map(Search::state).orElse(SearchState.NONE);
    }
  }

  /**
   * Waits for the search of a study, so that a short one is shown with the answer to the gesture
   * that asked for it.
   *
   * @param longest longest wait
   */
  public void await(Long studyId, Duration longest) {
    Optional<Search> search;
    synchronized (this) {
      search = find(studyId);
    }
    if (search.isEmpty()) {
      return;
    }
    try {
      search.get().ended().get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException goesOn) {
      LOG.log(System.Logger.Level.DEBUG, "search of study {0} goes on", studyId);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<Search> find(Long studyId) {
    List<Search> all = new ArrayList<>(running);
    all.addAll(waiting);
    return all.stream().filter(s -> s.isFor(studyId) && !s.isAbandoned()).findFirst();
  }

  /** When a search stops: on demand, or after its time. */
  static StopSignal limit(Search search) {
    return StopSignal.after(search.asked().limit()).or(search::isRaised);
  }
}
