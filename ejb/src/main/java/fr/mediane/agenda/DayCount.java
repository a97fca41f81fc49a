package fr.mediane.agenda;

/** Which days count in a time of days. A time of months is not concerned. */
public enum DayCount {
  /** Every day. The decree says « huit jours » and no more: the reading by default. */
  CALENDAR,
  /** Neither Saturdays, nor Sundays, nor public holidays. */
  WORKING
}
