package fr.mediane.regulation;

import java.time.LocalDate;
import java.time.Month;

/**
 * The day from which the decree of 28 April 2023 changes the life of a dossier: two more purposes,
 * students on placement, the list of mediators, the agreement that a judge may approve. The rules
 * of dossiers are pure and compare with this day; that the version V2023 of the dated regulation
 * begins on it is checked against the table.
 */
public final class Decree2023 {

  /** First day of the version V2023 of the regulation. */
  public static final LocalDate IN_FORCE_FROM = LocalDate.of(2023, Month.MAY, 1);

  private Decree2023() {}

  /** Whether what bears that date is ruled by the text of 2023. */
  public static boolean rules(LocalDate date) {
    return !date.isBefore(IN_FORCE_FROM);
  }
}
