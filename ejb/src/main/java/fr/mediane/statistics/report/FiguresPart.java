package fr.mediane.statistics.report;

import fr.mediane.document.DocumentBlock;
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

  /** No year is published. */
  public static FiguresPart none() {
    return new FiguresPart(List.of(), List.of(), List.of(), List.of());
  }
}
