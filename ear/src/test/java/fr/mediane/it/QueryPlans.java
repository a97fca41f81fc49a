package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Asks PostgreSQL how it would execute a statement. */
record QueryPlans(DataSource dataSource) {

  /** Fails when the plan reads the whole of one of these tables. */
  void assertNoScan(SqlRecorder.Statement statement, String... tables) throws SQLException {
    String plan = explain(statement);
    for (String table : tables) {
      assertFalse(plan.contains("Seq Scan on " + table + " "), () -> statement.sql() + "\n" + plan);
    }
  }

  /** The plan, a line an operation. */
  String explain(SqlRecorder.Statement statement) throws SQLException {
    List<String> plan = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement explain = connection.prepareStatement("explain " + statement.sql())) {
      for (int i = 0; i < statement.parameters().size(); i++) {
        explain.setObject(i + 1, statement.parameters().get(i));
      }
      try (ResultSet lines = explain.executeQuery()) {
        while (lines.next()) {
          plan.add(lines.getString(1));
        }
      }
    }
    return String.join("\n", plan);
  }
}
