package fr.mediane.statistics.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.statistics.report.TextDifference.Change;
import fr.mediane.statistics.report.TextDifference.Line;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What changed between two versions. */
class TextDifferenceTest {

  @Test
  void oneLineReplaced() {
    assertEquals(
        List.of(
            new Line(Change.SAME, "a"),
            new Line(Change.REMOVED, "b"),
            new Line(Change.ADDED, "c"),
            new Line(Change.SAME, "d")),
        TextDifference.of("a\n\nb\nd", "a\nc\nd"));
  }

  @Test
  void bothTextsCanBeReadBack() {
    long seed = 20_190_828;
    Random random = new Random(seed);
    for (int trial = 0; trial < 200; trial++) {
      String before = lines(random);
      String after = lines(random);
      List<Line> difference = TextDifference.of(before, after);
      assertEquals(before, without(difference, Change.ADDED), "seed " + seed);
      assertEquals(after, without(difference, Change.REMOVED), "seed " + seed);
    }
  }

  private static String lines(Random random) {
    return IntStream.range(0, random.nextInt(9))
        .mapToObj(i -> "ligne " + random.nextInt(4))
        .collect(Collectors.joining("\n"));
  }

  private static String without(List<Line> lines, Change change) {
    return lines.stream()
        .filter(line -> line.change() != change)
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }
}
