package fr.mediane.statistics;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Dossiers written by SQL into a database of its own, and what reads them there. */
final class GeneratedCases {

  private GeneratedCases() {}

  /** The entities of the product on the database of a connection. */
  static EntityManagerFactory units(Connection connection) throws SQLException {
    return Persistence.createEntityManagerFactory(
        "mediane",
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jtaDataSource", "",
            "jakarta.persistence.jdbc.url", connection.getMetaData().getURL(),
            "jakarta.persistence.jdbc.driver", "org.h2.Driver",
            "eclipselink.weaving", "false",
            "eclipselink.logging.level", "SEVERE"));
  }

  /** What gathers the lines of a closing, outside the server. */
  static CaseGatherer gatherer(EntityManager em) throws ReflectiveOperationException {
    CaseGatherer gatherer = new CaseGatherer();
    Field injected = CaseGatherer.class.getDeclaredField("em");
    injected.setAccessible(true);
    injected.set(gatherer, em);
    return gatherer;
  }

  /** Writes so many dossiers, received from 2021 to 2025, with two parties each. */
  static void generate(Connection connection, int dossiers) throws SQLException {
    String series = " from system_range(1, " + dossiers + ") as s(x)";
    try (Statement statement = connection.createStatement()) {
      statement.execute("set referential_integrity false");
      statement.execute(
          """
          insert into establishment (id, version, finess, name, search_key, category_code, sector, departement_code, source, fingerprint)
            select x, 1, lpad(x, 9, '0'), 'Établissement ' || x, 'etablissement', array['101', '355', '292', '500', '246'][mod(x, 5) + 1],
              array['HOSPITAL', 'HOSPITAL', 'HOSPITAL', 'MEDICO_SOCIAL', 'SOCIAL'][mod(x, 5) + 1], '01', 'essai', 'essai'
            from system_range(1, 2000) as s(x)
          """);
      statement.execute(
          """
          insert into dossier (id, version, number, panel_id, state, is_open, outcome, received_on, channel, nature, referrer_kind,
              establishment_id, conflict_link, conflict_scope, intensity, legal_action, companion_wished, acknowledged_on, decided_on,
              consents_complete_on, concluded_on, closed_on, registered_by, registered_at, last_party_rank)
            select x, 1, 'ESSAI-' || x, (select p.id from panel p where p.position = (select min(q.position) from panel q) + mod(x, 11)),
              'CLOSED', 0,
              case when mod(x, 17) = 0 then null else array['AGREEMENT', 'INADMISSIBLE', 'SUPPORT_SUCCEEDED', 'ADVICE', 'PARTIAL_AGREEMENT', 'FAILED', 'REDIRECTED'][mod(x, 7) + 1] end,
              date '2021-01-01' + cast(mod(x, 1826) as integer), 'ELECTRONIC', array['DISPUTE', 'PREVENTION', 'RETURN_SUPPORT'][mod(x, 3) + 1],
              array['PARTY', 'DIRECTOR', 'ARS', 'CNG', 'DEAN', 'ALL_PARTIES'][mod(x, 6) + 1], mod(x, 2000) + 1,
              array['PEERS', 'HIERARCHY', 'GROUP'][mod(x, 3) + 1], array['INTERPERSONAL', 'INSTITUTIONAL'][mod(x, 2) + 1],
              case when mod(x, 5) = 0 then null else mod(x, 4) + 1 end, 'NONE', false,
              date '2021-01-01' + cast(mod(x, 1826) + mod(x, 13) as integer), date '2021-01-01' + cast(mod(x, 1826) + mod(x, 61) as integer),
              date '2021-01-01' + cast(mod(x, 1826) + 70 as integer), date '2021-01-01' + cast(mod(x, 1826) + 70 + mod(x, 120) as integer),
              date '2021-01-01' + cast(mod(x, 1826) + 200 as integer), 'essai', timestamp '2026-01-01 00:00:00', 2
          """
              + series);
      for (int rank = 1; rank <= 2; rank++) {
        statement.execute(
            """
            insert into dossier_party (id, version, dossier_id, rank, status, profession, role, establishment_id, placement, is_referrer, is_director, is_management)
              select x * 2 + %d, 1, x, %d, 'TITULAR', array['PHYSICIAN', 'NURSING', 'MANAGEMENT', 'STUDENT', 'MIDWIFE'][mod(x / %d, 5) + 1], 'PEER', 1, false, false, false, false
            """
                    .formatted(rank, rank, rank)
                + series);
      }
      statement.execute(
          "insert into admission_entry (id, version, kind, dossier_id, on_day, motive) select x, 1, 'DECISION', x, date '2021-01-01', array['DISCIPLINARY', 'USERS', 'TERRITORY'][mod(x, 3) + 1]"
              + series
              + " where mod(x, 7) = 1");
      statement.execute(
          "insert into mediation_agreement (id, version, dossier_id, changes, document_on, coverage, last_commitment, last_event, durable) select x, 1, x, 0, date '2021-01-01', 'WHOLE', 0, 0, case when mod(x, 5) = 0 then 'NO' else 'YES' end"
              + series
              + " where mod(x, 7) in (0, 4)");
      statement.execute("analyze sample_size 2000");
    }
  }
}
