package fr.mediane.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.persistence.MigratedDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read of a few dossiers, each of a territory of its own, and of a destroyed one. */
class CaseGathererTest {

  private static final FreezeRules RULES = new FreezeRules(5, true, 20, 8, 92, 0, true);
  private static final int YEAR = 2021;

  /** Found not admissible. */
  private static final int REFUSED = 1;

  /** Agreed seven days after the consents, acknowledged after seven days. */
  private static final int AGREED = 7;

  private Connection connection;
  private EntityManagerFactory units;

  @BeforeEach
  void open() throws SQLException {
    connection = MigratedDatabase.create().connect();
    GeneratedCases.generate(connection, AGREED);
    units = GeneratedCases.units(connection);
  }

  @AfterEach
  void close() throws SQLException {
    units.close();
    connection.close();
  }

  /** Two decisions: the one of the last day counts, in whatever order they were written. */
  @Test
  void theLastDecisionGivesTheMotive() throws Exception {
    decision(-5, "2021-03-01", "TERRITORY");
    assertEquals("INADMISSIBLE.TERRITORY", course(REFUSED));
    decision(9000, "2021-02-01", "DISCIPLINARY");
    assertEquals("INADMISSIBLE.TERRITORY", course(REFUSED));
    decision(9001, "2021-03-01", "DISCIPLINARY");
    assertEquals("INADMISSIBLE.DISCIPLINARY", course(REFUSED));
  }

  /** The clock of a dossier may carry to a working day, or count these alone. */
  @Test
  void receiptIsInTimeByTheClockOfTheDossier() throws Exception {
    assertEquals("WITHIN", line(AGREED).answers().get(StatisticalAxis.RECEIPT));
    clock(1, "ACKNOWLEDGEMENT", "ACKNOWLEDGED", "2021-01-15", "2021-01-14");
    assertEquals("BEYOND", line(AGREED).answers().get(StatisticalAxis.RECEIPT));
    clock(2, "ACKNOWLEDGEMENT", "ACKNOWLEDGED", "2021-01-15", "2021-01-15");
    assertEquals("WITHIN", line(AGREED).answers().get(StatisticalAxis.RECEIPT));
    clock(3, "ACKNOWLEDGEMENT", "STARTED_BY_MISTAKE", "2021-01-15", "2021-01-09");
    assertEquals("WITHIN", line(AGREED).answers().get(StatisticalAxis.RECEIPT));
  }

  /** Three months are not ninety-two days: from 31 January they end on 30 April. */
  @Test
  void theAgreementIsInTimeByTheClockOfTheDossier() throws Exception {
    update(
        "update dossier set consents_complete_on = date '2021-01-31', concluded_on = date '2021-05-01'"
            + " where id = "
            + AGREED);
    String known = course(AGREED).substring(0, course(AGREED).lastIndexOf('.'));
    assertEquals(known + ".IN_TIME", course(AGREED), "ninety days, without a clock");
    clock(1, "AGREEMENT", "AGREEMENT_SIGNED", "2021-05-01", "2021-04-30");
    assertEquals(known + ".LATE", course(AGREED));
    clock(2, "AGREEMENT", "AGREEMENT_SIGNED", "2021-05-01", "2021-05-03");
    assertEquals(known + ".IN_TIME", course(AGREED));
  }

  /** What the line of a destroyed dossier kept is read; before it kept it, it is deduced. */
  @Test
  void aDestroyedDossierCountsAsItDid() throws Exception {
    destroyed("null", "null", "null", "null");
    assertEquals(List.of("CH", "BEYOND", "IN_TIME"), ofDestroyed());
    destroyed("'SOCIAL'", "true", "false", "'355'");
    assertEquals(List.of("SOCIAL", "WITHIN", "LATE"), ofDestroyed());
  }

  private List<String> ofDestroyed() throws Exception {
    CaseLine line = lines().get("ZZZ").get(0);
    String course = line.answers().get(StatisticalAxis.COURSE);
    return List.of(
        line.answers().get(StatisticalAxis.ESTABLISHMENT),
        line.answers().get(StatisticalAxis.RECEIPT),
        course.substring(course.lastIndexOf('.') + 1));
  }

  private void destroyed(String sector, String receipt, String agreement, String category)
      throws SQLException {
    update("delete from case_statistic");
    update(
        """
        insert into case_statistic (id, version, received_year, territory, national, referrer_kind, establishment_kind, sector, professions,
          statuses, nature, conflict_link, conflict_scope, closed_by, outcome, days_to_receipt, days_to_consents, days_to_conclusion,
          days_to_closing, receipt_in_time, agreement_in_time)
        values (1, 1, 2021, 'ZZZ', false, 'PARTY', %s, %s, 'NURSING', '', 'DISPUTE', 'PEERS', 'INTERPERSONAL', 'CLOSE', 'AGREEMENT', 10, 30, 121,
          200, %s, %s)
        """
            .formatted(category, sector, receipt, agreement));
  }

  private void decision(int id, String day, String motive) throws SQLException {
    update(
        "insert into admission_entry (id, version, kind, dossier_id, on_day, motive) values ("
            + id
            + ", 1, 'DECISION', 1, date '"
            + day
            + "', '"
            + motive
            + "')");
  }

  private void clock(int id, String kind, String reason, String stopped, String due)
      throws SQLException {
    update(
        """
        insert into legal_clock (id, version, dossier_id, kind, started_on, start_reason, span_amount, span_unit, day_count, counted_on, due_on,
          stopped_on, stop_reason)
        values (%d, 1, %d, '%s', date '2021-01-08', 'REFERRAL_RECEIVED', 8, 'DAYS', 'CALENDAR', date '%s', date '%s', date '%s', '%s')
        """
            .formatted(id, AGREED, kind, due, due, stopped, reason));
  }

  private String course(int dossier) throws Exception {
    return line(dossier).answers().get(StatisticalAxis.COURSE);
  }

  private CaseLine line(int dossier) throws Exception {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select t.code from dossier d join panel p on p.id = d.panel_id join territory t on t.id = p.territory_id where d.id = "
                    + dossier)) {
      row.next();
      return lines().get(row.getString(1)).get(0);
    }
  }

  private Map<String, List<CaseLine>> lines() throws ReflectiveOperationException {
    try (EntityManager em = units.createEntityManager()) {
      return GeneratedCases.gatherer(em).linesOf(YEAR, RULES);
    }
  }

  private void update(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
