package fr.mediane.panel.forecast;

import fr.mediane.solver.StopSignal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Computes the plan in the background: one at a time on this server, on one thread, for whoever
 * asks. Who asks while one is under way is served by it.
 */
@ApplicationScoped
public class ForecastDesk {

  private static final System.Logger LOG = System.getLogger(ForecastDesk.class.getName());
  private static final long NANOS_PER_MILLI = 1_000_000;

  @Resource private ManagedExecutorService executor;
  @Inject private ForecastInputs inputs;
  @Inject private KeptForecast kept;

  private volatile ForecastState state = ForecastState.IDLE;
  private volatile boolean stopped;
  private CompletableFuture<Void> ended = CompletableFuture.completedFuture(null);

  void accept(@Observes(during = TransactionPhase.AFTER_SUCCESS) ForecastAsked asked) {
    synchronized (this) {
      if (state.isUnderWay()) {
        return;
      }
      stopped = false;
      state = ForecastState.running(0, 0);
      CompletableFuture<Void> end = new CompletableFuture<>();
      ended = end;
      try {
        executor.execute(() -> run(asked, end));
      } catch (RejectedExecutionException refused) {
        fail(refused);
        end.complete(null);
      }
    }
  }

  private void run(ForecastAsked asked, CompletableFuture<Void> end) {
    try {
      state = compute(asked);
    } catch (RuntimeException failure) {
      fail(failure);
    } finally {
      end.complete(null);
    }
  }

  private ForecastState compute(ForecastAsked asked) {
    long start = System.nanoTime();
    StopSignal limit = StopSignal.after(asked.limit());
    ForecastInputs.Network network = inputs.network(asked.today());
    try {
      Planner.Plan plan =
          new Planner(network.horizon())
              .plan(
                  network.panels(),
                  limit.or(() -> stopped),
                  (done, parts) -> state = ForecastState.running(done, parts));
      kept.keep(
          new Forecast(
              network.horizon().first(),
              network.horizon().last(),
              asked.at(),
              (System.nanoTime() - start) / NANOS_PER_MILLI,
              network.digest(),
              plan.seatsProven(),
              plan.panels()));
      return ForecastState.IDLE;
    } catch (Planner.StoppedException cutShort) {
      return ForecastState.of(
          stopped ? ForecastState.Stage.STOPPED : ForecastState.Stage.OUT_OF_TIME);
    }
  }

  private void fail(RuntimeException failure) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.ERROR, "The plan could not be computed, reference " + reference, failure);
    state = ForecastState.failed(reference);
  }

  /** Stops the plan under way. */
  void stop() {
    stopped = true;
  }

  /** How far the plan is, or how the last one ended. */
  public ForecastState state() {
    return state;
  }

  /**
   * Waits for the plan under way, so that a short one is shown with the answer to the gesture that
   * asked for it.
   *
   * @param longest longest wait
   */
  public void await(Duration longest) {
    CompletableFuture<Void> end;
    synchronized (this) {
      end = ended;
    }
    try {
      end.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException goesOn) {
      LOG.log(Level.DEBUG, "the plan goes on");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
