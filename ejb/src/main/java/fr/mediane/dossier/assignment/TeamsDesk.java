package fr.mediane.dossier.assignment;

import fr.mediane.background.Computation;
import fr.mediane.background.Lane;
import fr.mediane.background.Standing;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Computes the teams of all the dossiers that wait in the background: one computation at a time on
 * this server, on one thread. It reads nothing: the dossiers come with the question, under the
 * access of who asks, and the answer is for that account alone.
 */
@ApplicationScoped
public class TeamsDesk {

  @Resource private ManagedExecutorService executor;

  private final Lane lane = new Lane(task -> executor.execute(task));
  private final Map<String, KeptTeams> kept = new ConcurrentHashMap<>();

  void accept(@Observes(during = TransactionPhase.AFTER_SUCCESS) TeamsAsked asked) {
    lane.ask(
        new Computation.Order(
            asked.owner(), asked.owner(), asked.limit(), running -> compute(asked, running)),
        1);
  }

  private boolean compute(TeamsAsked asked, Computation running) {
    Optional<Assignment> found = Assignment.of(asked.cases(), running, running);
    if (!running.isAbandoned()) {
      found.ifPresent(
          teams -> kept.put(asked.owner(), new KeptTeams(asked.at(), asked.cases(), teams)));
    }
    return found.filter(Assignment::complete).isPresent();
  }

  void stop(String owner) {
    lane.stop(owner);
  }

  Standing standingOf(String owner) {
    return lane.of(owner);
  }

  Optional<KeptTeams> keptFor(String owner) {
    return Optional.ofNullable(kept.get(owner));
  }

  /**
   * Waits for the teams of an account, so that a short computation is shown with the answer to the
   * gesture that asked for it.
   *
   * @param owner what {@link ProposeTeams} answered
   * @param longest longest wait
   */
  public void await(String owner, Duration longest) {
    lane.await(owner, longest);
  }
}
