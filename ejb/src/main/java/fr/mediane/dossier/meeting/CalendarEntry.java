package fr.mediane.dossier.meeting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * An appointment for a calendar (RFC 5545), which tells nothing of the case: no place, no name, no
 * address of anybody, not even how people meet. Moments are in universal time, so that no time zone
 * has to be described; every line is short enough not to be folded, and no text needs escaping (see
 * decision 0045).
 *
 * @param uid identity of the appointment, drawn at random
 * @param sequence how many times it was changed: a calendar replaces an older entry
 * @param number number of the dossier: capitals, digits and hyphens
 * @param start when it begins
 * @param end when it ends
 * @param written when the file is written
 * @param cancelled whether it will not take place
 */
record CalendarEntry(
    String uid,
    int sequence,
    String number,
    Instant start,
    Instant end,
    Instant written,
    boolean cancelled) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** Rejects what could add a line to the file. */
  CalendarEntry {
    if (!number.matches("[A-Z0-9-]{1,30}") || !uid.matches("[0-9a-f-]{36}")) {
      throw new IllegalArgumentException("Not a calendar entry: " + number);
    }
  }

  /** The file, in UTF-8. */
  byte[] toBytes() {
    return String.join(
            "\r\n",
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Mediane//Rendez-vous//FR",
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            "UID:" + uid + "@mediane",
            "SEQUENCE:" + sequence,
            "DTSTAMP:" + MOMENT.format(written),
            "DTSTART:" + MOMENT.format(start),
            "DTEND:" + MOMENT.format(end),
            "SUMMARY:" + MeetingTexts.get("calendar.summary", number),
            "CLASS:PRIVATE",
            "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"),
            "END:VEVENT",
            "END:VCALENDAR",
            "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
