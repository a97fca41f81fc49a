package fr.mediane.panel.forecast;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the desk to stop. */
@ApplicationScoped
public class StopForecastHandler implements CommandHandler<StopForecast, Void> {

  @Inject private ForecastDesk desk;

  @Override
  public Void handle(StopForecast command, CommandContext context) {
    desk.stop();
    return null;
  }
}
