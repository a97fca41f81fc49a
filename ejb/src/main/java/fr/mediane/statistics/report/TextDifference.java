package fr.mediane.statistics.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What changed between two versions of a text, line by line (longest common subsequence). */
public final class TextDifference {

  private TextDifference() {}

  /** What happened to a line. */
  public enum Change {
    /** In both. */
    SAME,
    /** In the later one only. */
    ADDED,
    /** In the earlier one only. */
    REMOVED
  }

  /**
   * A line.
   *
   * @param change what happened to it
   * @param text the line
   */
  public record Line(Change change, String text) implements Serializable {}

  /**
   * Compares two texts.
   *
   * @param earlier the text before
   * @param later the text after
   * @return the lines of both, in order, blank ones left out
   */
  public static List<Line> of(String earlier, String later) {
    List<String> before = earlier.lines().filter(line -> !line.isBlank()).toList();
    List<String> after = later.lines().filter(line -> !line.isBlank()).toList();
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Line> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        lines.add(new Line(Change.SAME, after.get(j)));
        i++;
        j++;
      } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
        lines.add(new Line(Change.REMOVED, before.get(i++)));
      } else {
        lines.add(new Line(Change.ADDED, after.get(j++)));
      }
    }
    return lines;
  }
}
