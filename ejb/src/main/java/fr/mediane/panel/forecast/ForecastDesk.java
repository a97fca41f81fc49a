package fr.mediane.panel.forecast;

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
 * Computes the plan in the background: one at a time on this server, on one thread, for whoever
 * asks. Who asks while one is under way is served by it.
 */
@ApplicationScoped
public class ForecastDesk {

  private static final long NANOS_PER_MILLI = 1_000_000;
  private static final String PLAN = "the plan of the network";

  @Resource private ManagedExecutorService executor;
  @Inject private ForecastInputs inputs;
  @Inject private KeptForecast kept;

  private final Lane lane = new Lane(task -> executor.execute(task));

  void accept(@Observes(during = TransactionPhase.AFTER_SUCCESS) ForecastAsked asked) {
    synchronized (lane) {
      if (!state().isUnderWay()) {
        lane.ask(
            new Computation.Order(
                PLAN, PLAN, asked.limit(), computation -> compute(asked, computation)),
            1);
      }
    }
  }

  private boolean compute(ForecastAsked asked, Computation computation) {
    long start = System.nanoTime();
    ForecastInputs.Network network = inputs.network(asked.today());
    try {
      Planner.Plan plan =
          new Planner(network.horizon()).plan(network.panels(), computation, computation);
      kept.keep(
          new Forecast(
              network.horizon().first(),
              network.horizon().last(),
              asked.at(),
              (System.nanoTime() - start) / NANOS_PER_MILLI,
              network.digest(),
              plan.seatsProven(),
              plan.panels()));
      return true;
    } catch (Planner.StoppedException cutShort) {
      return false;
    }
  }

  /** Stops the plan under way. */
  void stop() {
    lane.stop(PLAN);
  }

  /** How far the plan is, or how the last one ended: the parts are an instance each. */
  public Standing state() {
    return lane.of(PLAN);
  }

  /** The same in words. */
  public String words() {
    return ForecastTexts.standing(state());
  }

  /**
   * Waits for the plan under way, so that a short one is shown with the answer to the gesture that
   * asked for it.
   *
   * @param longest longest wait
   */
  public void await(Duration longest) {
    lane.await(PLAN, longest);
  }
}
