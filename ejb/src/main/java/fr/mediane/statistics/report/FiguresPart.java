package fr.mediane.statistics.report;

import fr.mediane.document.Chart;
import fr.mediane.document.DataTable;
import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Heading;
import fr.mediane.statistics.PublishedFigures;
import java.util.List;

/**
 * The published figures of a year, ready for print.
 *
 * @param key most telling figures: label and value
 * @param activity charts and main tables, for the part that comments the activity
 * @param annexes every other table
 * @param method what was applied and what was kept secret, one paragraph each
 */
public record FiguresPart(
    List<fr.mediane.document.Fact> key,
    List<DocumentBlock> activity,
    List<DocumentBlock> annexes,
    List<String> method) {

  /** Copies the lists. */
  public FiguresPart {
    key = List.copyOf(key);
    activity = List.copyOf(activity);
    annexes = List.copyOf(annexes);
    method = List.copyOf(method);
  }

  /** The first chart, after the table that it draws and its note; nothing when nothing is drawn. */
  List<DocumentBlock> drawn() {
    int chart = 0;
    while (chart < activity.size() && !(activity.get(chart) instanceof Chart)) {
      chart++;
    }
    if (chart == activity.size()) {
      return List.of();
    }
    int from = chart;
    while (from > 0 && !(activity.get(from - 1) instanceof Heading)) {
      from--;
    }
    return activity.subList(from, chart + 1);
  }

  /** The table of the activity of the instances with its note; nothing when nothing was counted. */
  List<DocumentBlock> instances() {
    for (int i = 0; i < activity.size(); i++) {
      if (activity.get(i) instanceof DataTable table
          && table.name().equals(PublishedFigures.INSTANCES)) {
        return activity.subList(i, activity.size());
      }
    }
    return List.of();
  }

  /** No year is published. */
  public static FiguresPart none() {
    return new FiguresPart(List.of(), List.of(), List.of(), List.of());
  }
}
