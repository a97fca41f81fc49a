package fr.mediane.work;

import fr.mediane.door.DailyAct;
import fr.mediane.time.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Has the works that ended a month ago removed: a file that matters was saved or sent by then. */
@ApplicationScoped
public class DailyPurge implements DailyAct {

  /** How long a work that ended is kept. */
  static final int KEPT_DAYS = 30;

  @Override
  public List<PurgeWorks> of(LocalDate today) {
    return List.of(
        new PurgeWorks(today.minusDays(KEPT_DAYS).atStartOfDay(ClockProducer.PARIS).toInstant()));
  }
}
