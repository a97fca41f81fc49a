package fr.mediane.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Very many dossiers of one instance, made by the database itself. Row {@code x} (from 1) is told
 * by arithmetic, so that a test can count without reading: one in five is open; of these, due dates
 * run over 120 days from {@link #FIRST_DUE}; days of receipt run over five years of 365 days from
 * 2021-01-01. They hold no sealed text.
 */
record GeneratedDossiers(DataSource dataSource, int count) {

  /** Beginning of their numbers; no real dossier is of that year. */
  static final String PREFIX = "NAQ-3025-";

  /** The first legal date. */
  static final String FIRST_DUE = "2026-10-01";

  private static final long FIRST_ID = 1_000_000_000L;
  private static final int NAMED_EVERY = 50_000;
  private static final List<String> OPEN_STATES =
      List.of("REGISTERED", "INSTRUCTION", "CONSENT", "MEDIATION", "FOLLOW_UP");

  /** Writes them. */
  void insert(long panelId, List<Long> establishments, List<String> nameTokens)
      throws SQLException {
    String place = chosen(establishments.stream().map(String::valueOf).toList(), "x");
    String state = chosen(OPEN_STATES.stream().map(name -> "'" + name + "'").toList(), "x / 5");
    execute(
        """
        insert into dossier (id, version, number, panel_id, state, is_open, outcome, received_on, channel, nature,
            referrer_kind, establishment_id, conflict_link, conflict_scope, legal_action, companion_wished, closed_on,
            next_due_on, next_due_kind, registered_by, registered_at)
        select %d + x, 1, '%s' || x, %d, case when mod(x, 5) = 0 then %s else 'CLOSED' end,
            case when mod(x, 5) = 0 then 1 else 0 end, case when mod(x, 5) = 0 then null else 'AGREEMENT' end,
            date '2021-01-01' + cast(mod(x, 1825) as integer), 'ELECTRONIC',
            case when mod(x, 7) = 0 then 'PREVENTION' else 'DISPUTE' end, 'PARTY', %s, 'PEERS', 'INTERPERSONAL', 'NONE', false,
            case when mod(x, 5) = 0 then null else date '2026-01-01' end,
            case when mod(x, 5) = 0 then date '%s' + cast(mod(x / 5, 120) as integer) else null end,
            case when mod(x, 5) = 0 then 'AGREEMENT' else null end, 'essai', timestamp '2026-01-01 00:00:00'
          from %s
        """
            .formatted(FIRST_ID, PREFIX, panelId, state, place, FIRST_DUE, series()));
    execute(
        "insert into dossier_establishment (dossier_id, establishment_id) select %d + x, %s from %s"
            .formatted(FIRST_ID, place, series()));
    for (String token : nameTokens) {
      execute(
          "insert into dossier_token (dossier_id, token) select %d + x, '%s' from %s where mod(x, %d) = 0"
              .formatted(FIRST_ID, token, series(), NAMED_EVERY));
    }
    execute(isPostgres() ? "analyze" : "analyze sample_size 1000");
  }

  /** How many can be found by the name. */
  long named() {
    return count / NAMED_EVERY;
  }

  /** Takes them away. */
  void delete() throws SQLException {
    for (String table : List.of("dossier_token", "dossier_establishment")) {
      execute("delete from " + table + " where dossier_id > " + FIRST_ID);
    }
    execute("delete from dossier where id > " + FIRST_ID);
  }

  static boolean isPostgres() {
    return "postgresql".equals(System.getenv("DB_DRIVER"));
  }

  private String series() {
    String function = isPostgres() ? "generate_series" : "system_range";
    return function + "(1, " + count + ") as s(x)";
  }

  private static String chosen(List<String> values, String from) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> " when " + i + " then " + values.get(i))
        .collect(Collectors.joining("", "case mod(" + from + ", " + values.size() + ")", " end"));
  }

  /** On PostgreSQL without checking foreign keys, which would take minutes for a million rows. */
  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      if (isPostgres()) {
        statement.execute("set session_replication_role = replica");
      }
      try {
        statement.execute(sql);
      } finally {
        if (isPostgres()) {
          statement.execute("set session_replication_role = origin");
        }
      }
    }
  }
}
