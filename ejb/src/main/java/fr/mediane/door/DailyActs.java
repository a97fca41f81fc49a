package fr.mediane.door;

import fr.mediane.time.LegalTime;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Has the acts of every {@link DailyAct} done soon after midnight in Paris, and once after the
 * start, for the nights that the server slept through. They go through the one door, as the
 * application.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs(CommandGateway.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DailyActs {

  private static final System.Logger LOG = System.getLogger(DailyActs.class.getName());

  private static final long START_DELAY_MILLIS = 30_000;

  @Resource private TimerService timers;
  @Inject private ApplicationActs application;
  @Inject private Clock clock;
  @EJB private FollowingActs following;
  @Inject @Any private Instance<DailyAct> acts;

  @PostConstruct
  void actAfterStart() {
    timers.createSingleActionTimer(START_DELAY_MILLIS, new TimerConfig(null, false));
  }

  /** Acts after the start, once the rest of the application is ready. */
  @Timeout
  void afterStart() {
    act();
    following.begin();
  }

  /** Acts every day. */
  @Schedule(hour = "0", minute = "10", timezone = "Europe/Paris", persistent = false)
  void everyDay() {
    act();
  }

  private void act() {
    LocalDate today = LegalTime.today(clock);
    for (DailyAct each : acts) {
      try {
        each.of(today).forEach(application::execute);
      } catch (RuntimeException failure) {
        LOG.log(Level.ERROR, "What is to be done today could not be found", failure);
      }
    }
  }
}
