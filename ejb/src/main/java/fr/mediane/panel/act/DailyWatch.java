package fr.mediane.panel.act;

import fr.mediane.access.Actor;
import fr.mediane.access.Role;
import fr.mediane.door.CommandGateway;
import fr.mediane.door.Refusal;
import fr.mediane.door.UnexpectedFailure;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;

/**
 * Has every composition in force judged soon after midnight in Paris, and once after the start, for
 * the nights that the server slept through. It goes through the one door, as the application.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs(CommandGateway.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DailyWatch {

  private static final System.Logger LOG = System.getLogger(DailyWatch.class.getName());

  /** The application itself, as the author of acts that nobody does. */
  private static final Actor APPLICATION =
      new Actor(null, "mediane", "Médiane", "application", Role.ADMINISTRATOR, null, null);

  private static final long START_DELAY_MILLIS = 30_000;

  @Resource private TimerService timers;
  @Inject private CommandGateway gateway;
  @Inject private Clock clock;

  @PostConstruct
  void watchAfterStart() {
    timers.createSingleActionTimer(START_DELAY_MILLIS, new TimerConfig(null, false));
  }

  /** Judges after the start, once the rest of the application is ready. */
  @Timeout
  void afterStart() {
    watch();
  }

  /** Judges every day. */
  @Schedule(hour = "0", minute = "10", timezone = "Europe/Paris", persistent = false)
  void everyDay() {
    watch();
  }

  private void watch() {
    try {
      gateway.executeAs(APPLICATION, clock.instant(), new WatchCompositions());
    } catch (Refusal | UnexpectedFailure failure) {
      LOG.log(Level.ERROR, "The compositions in force could not be judged", failure);
    }
  }
}
