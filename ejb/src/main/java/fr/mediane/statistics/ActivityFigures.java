package fr.mediane.statistics;

import fr.mediane.statistics.FigureTable.Cell;
import java.io.Serializable;
import java.util.List;

/**
 * The activity of the instances in a year: sessions, meetings, members, trainings, vacancies.
 *
 * @param lines in the order in which they are shown
 */
public record ActivityFigures(List<Line> lines) implements Serializable {

  /**
   * One figure.
   *
   * @param code stable code
   * @param label French name with its unit
   */
  public record Line(String code, String label, Cell value) implements Serializable {}

  /** Copies the list. */
  public ActivityFigures {
    lines = List.copyOf(lines);
  }
}
