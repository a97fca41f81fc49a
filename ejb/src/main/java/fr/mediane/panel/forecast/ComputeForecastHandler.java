package fr.mediane.panel.forecast;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;

/** Hands the plan over to the desk once its transaction is committed. */
@ApplicationScoped
public class ComputeForecastHandler implements CommandHandler<ComputeForecast, Void> {

  @Inject private Settings settings;
  @Inject private Event<ForecastAsked> asked;

  @Override
  public Void handle(ComputeForecast command, CommandContext context) {
    asked.fire(
        new ForecastAsked(
            context.at(),
            context.today(),
            Duration.ofSeconds(settings.number("forecast.seconds"))));
    return null;
  }
}
