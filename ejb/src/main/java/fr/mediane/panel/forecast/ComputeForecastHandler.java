package fr.mediane.panel.forecast;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads everything, computes, and keeps the plan for everybody until the next one. */
@ApplicationScoped
public class ComputeForecastHandler implements CommandHandler<ComputeForecast, Void> {

  private static final long NANOS = 1_000_000;

  @Inject private ForecastInputs inputs;
  @Inject private KeptForecast kept;

  @Override
  public Void handle(ComputeForecast command, CommandContext context) {
    long start = System.nanoTime();
    Horizon horizon = inputs.horizon(context.today());
    String digest = inputs.digest(context.today());
    List<PanelPlan> plans = new Planner(horizon).plan(inputs.read(context.today()));
    kept.keep(
        new Forecast(
            horizon.first(),
            horizon.last(),
            context.at(),
            (System.nanoTime() - start) / NANOS,
            digest,
            plans));
    return null;
  }
}
