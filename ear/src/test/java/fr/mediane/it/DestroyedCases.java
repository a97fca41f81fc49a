package fr.mediane.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;

/** Anonymous lines of destroyed dossiers, drawn at random in a year. */
record DestroyedCases(DataSource dataSource, int year) {

  private static final long FIRST_ID = -900_000;
  private static final List<String> OUTCOMES =
      List.of(
          "AGREEMENT",
          "AGREEMENT",
          "PARTIAL_AGREEMENT",
          "SUPPORT_SUCCEEDED",
          "SUPPORT_SUCCEEDED",
          "SUPPORT_FAILED",
          "ADVICE",
          "REDIRECTED",
          "WITHDRAWN",
          "ENTRY_REFUSED",
          "FAILED",
          "ESCALATED",
          "ESCALATED",
          "INADMISSIBLE");

  /** Writes so many lines of a territory, after those that are there. */
  void insert(String territory, int count, long seed) throws SQLException {
    Random random = new Random(seed);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into case_statistic (id, version, received_year, territory, national, referrer_kind, establishment_kind, professions,
                  statuses, nature, conflict_link, conflict_scope, intensity, closed_by, inadmissible_motive, outcome, days_to_receipt,
                  days_to_decision, days_to_consents, days_to_conclusion, days_to_closing, durable, sector)
                values (?, 1, ?, ?, false, ?, ?, ?, '', ?, ?, ?, ?, 'CLOSE', ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
      for (int k = 0; k < count; k++) {
        String outcome = one(random, OUTCOMES);
        boolean agreed = outcome.endsWith("AGREEMENT");
        insert.setLong(1, FIRST_ID - seed * 10_000 - k);
        insert.setInt(2, year);
        insert.setString(3, territory);
        insert.setString(
            4, one(random, List.of("PARTY", "PARTY", "PARTY", "DIRECTOR", "DEAN", "ARS")));
        String category = one(random, List.of("101", "355", "355", "500", "292", "378"));
        insert.setString(5, category);
        insert.setString(
            19,
            category.equals("500")
                ? "MEDICO_SOCIAL"
                : category.equals("378") ? "SOCIAL" : "HOSPITAL");
        insert.setString(
            6, one(random, List.of("PHYSICIAN", "PHYSICIAN,NURSING", "NURSING", "ADMINISTRATIVE")));
        insert.setString(7, one(random, List.of("DISPUTE", "DISPUTE", "PREVENTION")));
        insert.setString(8, one(random, List.of("HIERARCHY", "PEERS", "GROUP")));
        insert.setString(9, one(random, List.of("INTERPERSONAL", "INSTITUTIONAL")));
        insert.setInt(10, 1 + random.nextInt(4));
        insert.setString(11, outcome.equals("INADMISSIBLE") ? "DISCIPLINARY" : null);
        insert.setString(12, outcome);
        insert.setInt(13, random.nextInt(12));
        insert.setInt(14, 12 + random.nextInt(30));
        boolean handedOver = outcome.equals("ESCALATED") && random.nextBoolean();
        insert.setObject(15, agreed || handedOver ? 40 : null);
        insert.setObject(16, agreed ? 100 + random.nextInt(60) : null);
        insert.setInt(17, 170 + random.nextInt(60));
        insert.setObject(18, agreed ? random.nextBoolean() : null);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** How many lines there are. */
  long count() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select count(*) from case_statistic where id <= " + FIRST_ID)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Takes them away, with the closings of the year from a version on. */
  void delete(int firstVersion) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      String versions =
          "(select id from frozen_year where stat_year = "
              + year
              + " and number >= "
              + firstVersion
              + ")";
      statement.executeUpdate("delete from case_statistic where id <= " + FIRST_ID);
      statement.executeUpdate("delete from frozen_part where network_id in " + versions);
      for (String table : List.of("year_figure", "frozen_case")) {
        statement.executeUpdate("delete from " + table + " where year_id in " + versions);
      }
      statement.executeUpdate("delete from frozen_year where id in " + versions);
    }
  }

  private static String one(Random random, List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
