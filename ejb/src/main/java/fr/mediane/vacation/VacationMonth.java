package fr.mediane.vacation;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/**
 * The vacations of a month that somebody may see.
 *
 * @param month the month
 * @param lines by person, in the order of the names
 */
public record VacationMonth(YearMonth month, List<Line> lines) implements Serializable {

  /**
   * The vacations of a person.
   *
   * @param name civility, first name and last name
   * @param count what was counted
   */
  public record Line(String name, VacationCount count) implements Serializable {}
}
