package fr.mediane.dossier.meeting;

/**
 * An entry for a calendar, as a file.
 *
 * @param name name of the file, with its extension
 * @param content its bytes, UTF-8
 */
public record CalendarFile(String name, byte[] content) {

  /** Media type of such a file (RFC 5545). */
  public static final String MEDIA_TYPE = "text/calendar; charset=UTF-8";
}
