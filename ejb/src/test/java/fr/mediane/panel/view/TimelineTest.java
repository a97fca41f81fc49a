package fr.mediane.panel.view;

import static fr.mediane.panel.view.Lines.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.panel.view.Timeline.Kind;
import fr.mediane.panel.view.Timeline.Segment;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void mandatesAndVacanciesFollowEachOther() {
    MandateLine left = Lines.ended(line(1, 1, 11, "2020-02-24", "2023-02-23"), "2021-06-30");
    MandateLine replacement = line(2, 1, 12, "2021-09-15", "2023-02-23");
    MandateLine now = line(3, 1, 12, "2023-02-24", "2027-01-14");
    MandateLine next = line(4, 1, 13, "2027-01-15", "2030-01-14");
    List<Segment> segments = segments(List.of(left, replacement, now, next));
    assertEquals(
        List.of(Kind.PAST, Kind.VACANT, Kind.PAST, Kind.CURRENT, Kind.FUTURE),
        segments.stream().map(Segment::kind).toList());
    assertEquals(LocalDate.of(2021, 7, 1), segments.get(1).start());
    assertEquals(LocalDate.of(2021, 9, 14), segments.get(1).end());
    assertEquals(LocalDate.of(2029, 12, 31), segments.get(4).end());
  }

  @Test
  void anEndUnderNoticeWithoutSuccessorIsToldAndALostSeatIsVacantUntilTheDayLookedAt() {
    assertEquals(
        List.of(Kind.ENDING),
        segments(List.of(line(1, 1, 11, "2024-01-15", "2027-01-14"))).stream()
            .map(Segment::kind)
            .toList());
    Segment gap = segments(List.of(line(1, 1, 11, "2020-02-24", "2023-02-23"))).get(1);
    assertEquals(Kind.VACANT, gap.kind());
    assertEquals(TODAY, gap.end());
  }

  @Test
  void aMandateEndedBeforeItsFirstDayLeavesNoTrace() {
    MandateLine never = Lines.ended(line(1, 1, 11, "2024-01-15", "2027-01-14"), "2024-01-14");
    MandateLine held = line(2, 2, 12, "2024-01-15", "2027-01-14");
    assertEquals(
        List.of(Kind.VACANT), segments(List.of(never, held)).stream().map(Segment::kind).toList());
  }

  @Test
  void whateverTheMandatesTheSegmentsOfASeatNeverOverlap() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    AtomicLong ids = new AtomicLong(1);
    for (int round = 0; round < 300; round++) {
      List<MandateLine> lines =
          random
              .ints(6, 0, 400)
              .mapToObj(
                  day -> {
                    LocalDate start = LocalDate.of(2020, 1, 1).plusDays(7L * day);
                    LocalDate end = start.plusDays(random.nextInt(1096));
                    MandateLine one =
                        line(ids.getAndIncrement(), 1, day, start.toString(), end.toString());
                    return random.nextInt(4) == 0 ? Lines.extended(one) : one;
                  })
              .toList();
      LocalDate previous = LocalDate.MIN;
      for (Segment segment : segments(lines)) {
        assertTrue(segment.start().isAfter(previous), "seed " + seed + ": " + lines);
        assertTrue(!segment.end().isBefore(segment.start()), "seed " + seed + ": " + lines);
        previous = segment.end();
      }
    }
  }

  private static List<Segment> segments(List<MandateLine> lines) {
    return Timeline.of(new PanelTerms(lines, 10), TODAY, Lines.ALERTS).rows().get(0).segments();
  }
}
