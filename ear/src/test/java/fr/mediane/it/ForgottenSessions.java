package fr.mediane.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javax.sql.DataSource;

/** Sessions of instances that were held in a year and entered after it was closed. */
record ForgottenSessions(DataSource dataSource, int year) {

  private static final String NUMBER = "OUBLI-";

  /** Enters so many sessions of an instance. */
  void insert(String panel, int count) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into panel_session (id, version, number, panel_id, state, session_on, starts_at, minutes, remote, planned_by, planned_at)
                values (?, 1, ?, (select id from panel where code = ?), 'HELD', ?, ?, 60, false, 'essai', ?)
                """)) {
      for (int k = 1; k <= count; k++) {
        LocalDate day = LocalDate.of(year, 3, k);
        insert.setLong(1, -1000L * Math.abs(panel.hashCode() % 1000) - k);
        insert.setString(2, NUMBER + panel + k);
        insert.setString(3, panel);
        insert.setObject(4, day);
        insert.setObject(5, LocalDateTime.of(year, 3, k, 9, 0));
        insert.setObject(6, LocalDateTime.of(year, 3, k, 9, 0));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Takes them away. */
  void delete() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("delete from panel_session where number like '" + NUMBER + "%'");
    }
  }
}
