package fr.mediane.statistics;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Five years, the last one divisible by five: two periods never share a year, so that none can be
 * subtracted from another.
 *
 * @param last its last year
 */
public record Period(int last) implements Serializable {

  /** How many years it has. */
  public static final int YEARS = 5;

  /** Refuses other years. */
  public Period {
    if (last % YEARS != 0) {
      throw new IllegalArgumentException("no period ends in " + last);
    }
  }

  /** The period that holds a year. */
  public static Period of(int year) {
    return new Period((year + YEARS - 1) / YEARS * YEARS);
  }

  /** The last period that is over at the end of a year. */
  public static Period endedBy(int year) {
    return new Period(year / YEARS * YEARS);
  }

  /** Its first year. */
  public int first() {
    return last - YEARS + 1;
  }

  /** Its years, in order. */
  public List<Integer> years() {
    return IntStream.rangeClosed(first(), last).boxed().toList();
  }

  /** For example « 2021–2025 ». */
  public String label() {
    return first() + "–" + last;
  }
}
