package fr.mediane.panel.study;

import fr.mediane.background.Computation;
import fr.mediane.background.Lane;
import fr.mediane.background.Standing;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * The searches under way on this server: a bounded number run, a person has one at a time, and a
 * new one takes the place of the one before.
 */
@ApplicationScoped
public class SearchDesk {

  @Resource private ManagedExecutorService executor;
  @Inject private SearchRun runner;

  private final Lane lane = new Lane(task -> executor.execute(task));

  void accept(@Observes(during = TransactionPhase.AFTER_SUCCESS) SearchAsked asked) {
    lane.ask(
        new Computation.Order(
            subject(asked.studyId()),
            asked.owner(),
            asked.limit(),
            computation -> runner.run(asked, computation)),
        asked.atOnce());
  }

  /** Stops the search of a study; what is found by then is kept. */
  void stop(Long studyId) {
    lane.stop(subject(studyId));
  }

  /** How far the search of a study is: the parts are the levels proved. */
  public Standing stateOf(Long studyId) {
    return lane.of(subject(studyId));
  }

  /** The same in words. */
  public String wordsOn(Long studyId) {
    return StudyTexts.standing(stateOf(studyId));
  }

  /**
   * Waits for the search of a study, so that a short one is shown with the answer to the gesture
   * that asked for it.
   *
   * @param longest longest wait
   */
  public void await(Long studyId, Duration longest) {
    lane.await(subject(studyId), longest);
  }

  private static String subject(Long studyId) {
    return "study " + studyId;
  }
}
