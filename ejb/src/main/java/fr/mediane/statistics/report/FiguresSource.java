package fr.mediane.statistics.report;

/** Where the reports take their figures from: those that passed the disclosure control, or none. */
public interface FiguresSource {

  /**
   * The published figures of a year, ready for print.
   *
   * @param report whose territory and year, or whose network
   * @return {@link FiguresPart#none} while the year is not published
   */
  FiguresPart of(AnnualReport report);
}
