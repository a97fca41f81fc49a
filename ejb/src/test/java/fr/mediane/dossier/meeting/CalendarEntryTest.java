package fr.mediane.dossier.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The calendar file: its form, and what it must not say. */
class CalendarEntryTest {

  private static final String UID = "123e4567-e89b-12d3-a456-426614174000";
  private static final Instant START = Instant.parse("2026-03-29T12:30:00Z");

  private static CalendarEntry entry(String number, boolean cancelled) {
    return new CalendarEntry(
        UID, 2, number, START, START.plusSeconds(5400), START.minusSeconds(60), cancelled);
  }

  private static String text(CalendarEntry entry) {
    return new String(entry.toBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void theFileIsExactlyThis() {
    assertEquals(
        List.of(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Mediane//Rendez-vous//FR",
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            "UID:" + UID + "@mediane",
            "SEQUENCE:2",
            "DTSTAMP:20260329T122900Z",
            "DTSTART:20260329T123000Z",
            "DTEND:20260329T140000Z",
            "SUMMARY:Entretien – Médiane – GES-2026-0012",
            "CLASS:PRIVATE",
            "STATUS:CONFIRMED",
            "END:VEVENT",
            "END:VCALENDAR"),
        List.of(text(entry("GES-2026-0012", false)).split("\r\n")));
    assertTrue(text(entry("GES-2026-0012", false)).endsWith("END:VCALENDAR\r\n"));
  }

  @Test
  void aCancelledMeetingSaysSo() {
    assertTrue(text(entry("GES-2026-0012", true)).contains("\r\nSTATUS:CANCELLED\r\n"));
  }

  @Test
  void noLineIsLongEnoughToBeFolded() {
    for (String line : text(entry("X".repeat(30), false)).split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    }
  }

  @Test
  void nothingCanAddALine() {
    assertThrows(IllegalArgumentException.class, () -> entry("GES\r\nATTENDEE:mailto:x", false));
    assertThrows(IllegalArgumentException.class, () -> entry("GES;1", false));
    assertThrows(IllegalArgumentException.class, () -> entry("", false));
  }
}
