package fr.mediane.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Consumer;

/** The days of one dossier: each step comes some days after the one before, on a working day. */
final class DemoSteps {

  private final DemoTimetable timetable;
  private final Random random;
  private LocalDate day;

  DemoSteps(DemoTimetable timetable, LocalDate from, Random random) {
    this.timetable = timetable;
    this.day = from;
    this.random = random;
  }

  /** The day of the last step planned. */
  LocalDate day() {
    return day;
  }

  /** The next step comes on that day at the earliest. */
  void notBefore(LocalDate earliest) {
    day = day.isBefore(earliest) ? earliest : day;
  }

  /** Plans a step that many days after the last one. */
  void then(int least, int most, Consumer<LocalDate> act) {
    day = working(day.plusDays(least + (long) random.nextInt(most - least + 1)));
    timetable.add(day, act);
  }

  /** That day, or the Monday after it. */
  static LocalDate working(LocalDate day) {
    LocalDate found = day;
    while (found.getDayOfWeek() == DayOfWeek.SATURDAY || found.getDayOfWeek() == DayOfWeek.SUNDAY) {
      found = found.plusDays(1);
    }
    return found;
  }
}
