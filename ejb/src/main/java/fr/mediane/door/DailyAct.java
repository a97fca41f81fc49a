package fr.mediane.door;

import java.time.LocalDate;
import java.util.List;

/**
 * What the application does by itself every day. A capability contributes by an application-scoped
 * bean of this type; {@link DailyActs} calls it.
 */
@FunctionalInterface
public interface DailyAct {

  /**
   * The acts of the day, each executed through the one door in a transaction of its own; one that
   * is refused or fails does not stop the next.
   *
   * @param today the date in Paris
   */
  List<? extends Command<?>> of(LocalDate today);
}
