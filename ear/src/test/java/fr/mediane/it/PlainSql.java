package fr.mediane.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Asks and changes the database beside the application, one statement in one connection. */
final class PlainSql {

  private final DataSource source;

  PlainSql(DataSource source) {
    this.source = source;
  }

  /** The first column of the first row, as text. */
  String text(String query) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  /** The same as a whole number. */
  long number(String query) throws SQLException {
    return Long.parseLong(text(query));
  }

  /** Changes rows. */
  void update(String statement) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement changes = connection.createStatement()) {
      changes.executeUpdate(statement);
    }
  }
}
