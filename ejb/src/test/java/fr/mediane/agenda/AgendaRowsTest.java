package fr.mediane.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.persistence.MigratedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows and constraints of the migration, against what the code relies on. */
class AgendaRowsTest {

  private static final MigratedDatabase DATABASE = MigratedDatabase.create();

  private static final String CLOCK =
      "insert into legal_clock (id, version, dossier_id, kind, started_on, start_reason, span_amount, span_unit,"
          + " day_count, counted_on, due_on, stopped_on, stop_reason) values (%d, 1, 7, 'ACKNOWLEDGEMENT',"
          + " date '2026-11-22', 'REFERRAL_RECEIVED', 8, 'DAYS', 'CALENDAR', date '2026-11-30', date '2026-11-30', %s)";

  private static int execute(String sql) throws SQLException {
    try (Connection connection = DATABASE.connect();
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  @Test
  void everySettingOfAClockIsThereAndOnlySupposed() throws SQLException {
    List<String> expected =
        new ArrayList<>(
            Arrays.stream(ClockKind.values()).flatMap(kind -> kind.settingKey().stream()).toList());
    expected.addAll(
        List.of(
            "clock.workingDays", "clock.carryToWorkingDay", "clock.reviewMonths", "reminder.days"));
    List<String> found = new ArrayList<>();
    try (Connection connection = DATABASE.connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select setting_key from setting where (setting_key like 'clock.%' or setting_key like 'reminder.%')"
                    + " and certainty = 'INFERRED'")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    assertEquals(expected.stream().sorted().toList(), found.stream().sorted().toList());
  }

  @Test
  void theDatabaseRefusesAHalfStopAndAStopBeforeTheStart() throws SQLException {
    assertEquals(1, execute(String.format(CLOCK, 1, "date '2026-11-22', 'ACKNOWLEDGED'")));
    for (String stop :
        List.of(
            "date '2026-11-25', null",
            "null, 'ACKNOWLEDGED'",
            "date '2026-11-21', 'ACKNOWLEDGED'")) {
      SQLException refused =
          assertThrows(SQLException.class, () -> execute(String.format(CLOCK, 2, stop)));
      assertTrue(refused.getMessage().contains("legal_clock_stop_ck"), refused::getMessage);
    }
  }

  @Test
  void theSameReminderIsRefusedTwice() throws SQLException {
    execute(String.format(CLOCK, 3, "null, null"));
    String reminder =
        "insert into clock_reminder (id, version, dossier_id, clock_id, distance, sent_at, recipients)"
            + " values (%d, 1, 7, 3, %d, timestamp '2026-11-25 00:10:00', 1)";
    execute(String.format(reminder, 10, 5));
    execute(String.format(reminder, 11, 2));
    assertThrows(SQLException.class, () -> execute(String.format(reminder, 12, 5)));
  }
}
