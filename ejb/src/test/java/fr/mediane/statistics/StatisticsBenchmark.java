package fr.mediane.statistics;

import fr.mediane.persistence.MigratedDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The statistics of five years over a million generated dossiers, as a closing counts them, against
 * the bare SQL that gives the same figures by territory on the same database, in one run. The
 * figures are compared: a faster answer that is another one is worth nothing.
 *
 * <p>{@code docs/benchmarks.md} has the command and the figures of a run.
 */
public final class StatisticsBenchmark {

  private static final int FIRST_YEAR = 2021;
  private static final int YEARS = 5;
  private static final FreezeRules RULES = new FreezeRules(5, true, 30, 8, 92);

  private static final String FROM =
      """
       from dossier d join panel p on p.id = d.panel_id join territory t on t.id = p.territory_id
        join establishment e on e.id = d.establishment_id
       where d.received_on between date '%d-01-01' and date '%d-12-31' and d.state <> 'DESTROYED'
      """;

  /** The answer of a dossier on each axis, in SQL. */
  private static final Map<StatisticalAxis, String> ANSWERS = answers();

  private StatisticsBenchmark() {}

  private static Map<StatisticalAxis, String> answers() {
    Map<StatisticalAxis, String> sql = new EnumMap<>(StatisticalAxis.class);
    sql.put(
        StatisticalAxis.REFERRER,
        """
        case when d.referrer_kind in ('PARTY', 'ALL_PARTIES') then 'PARTY'
          when d.referrer_kind in ('DIRECTOR', 'MEDICAL_CHAIR_AND_DIRECTOR') then 'GOVERNANCE'
          when d.referrer_kind = 'REGIONAL_MEDIATOR' then 'MEDIATOR' else d.referrer_kind end""");
    sql.put(
        StatisticalAxis.ESTABLISHMENT,
        """
        case when e.category_code = '101' then 'CHU' when e.category_code in ('292', '156', '161') then 'EPSM'
          when e.category_code in ('500', '501', '502', '202') then 'EHPAD' when e.sector = 'HOSPITAL' then 'CH'
          when e.sector = 'SOCIAL' then 'SOCIAL' else 'OTHER_CARE' end""");
    sql.put(
        StatisticalAxis.PROFESSION,
        """
        (select case max(case when y.profession in ('PHYSICIAN', 'PHARMACIST', 'DENTIST', 'MIDWIFE') then 4 else 0 end)
           + max(case when y.profession in ('NURSING', 'MEDICO_TECHNICAL', 'REHABILITATION') then 2 else 0 end)
           + max(case when y.profession in ('MANAGEMENT', 'ADMINISTRATIVE', 'TECHNICAL', 'SOCIO_EDUCATIONAL', 'STUDENT') then 1 else 0 end)
           when 4 then 'MEDICAL' when 2 then 'PARAMEDICAL' when 3 then 'MIXED_STAFF' when 1 then 'OTHER_STAFF'
           else 'MEDICAL_AND_OTHERS' end from dossier_party y where y.dossier_id = d.id)""");
    sql.put(StatisticalAxis.PURPOSE, "d.nature");
    sql.put(StatisticalAxis.LINK, "d.conflict_link");
    sql.put(StatisticalAxis.SCOPE, "d.conflict_scope");
    sql.put(StatisticalAxis.INTENSITY, "coalesce(cast(d.intensity as varchar), 'UNKNOWN')");
    sql.put(
        StatisticalAxis.RECEIPT,
        """
        case when d.acknowledged_on is null then 'NONE'
          when datediff(day, d.received_on, d.acknowledged_on) <= 8 then 'WITHIN' else 'BEYOND' end""");
    sql.put(
        StatisticalAxis.COURSE,
        """
        case when d.outcome is null then 'PENDING'
          when d.outcome = 'INADMISSIBLE' then 'INADMISSIBLE.' || coalesce(
            (select m.motive from admission_entry m where m.dossier_id = d.id and m.motive is not null), 'UNKNOWN')
          when d.outcome in ('AGREEMENT', 'PARTIAL_AGREEMENT') then d.outcome || '.' || coalesce(
            (select case a.durable when 'YES' then 'DURABLE' when 'NO' then 'NOT_DURABLE' end
               from mediation_agreement a where a.dossier_id = d.id), 'NOT_KNOWN') || '.'
            || case when datediff(day, d.consents_complete_on, d.concluded_on) > 92 then 'LATE' else 'IN_TIME' end
          else d.outcome end""");
    return sql;
  }

  /**
   * Prints a line a run, then the best ratio.
   *
   * @param arguments number of dossiers, one million when absent; number of runs, three when absent
   */
  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.FRANCE);
    int dossiers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    MigratedDatabase database = MigratedDatabase.create();
    try (Connection connection = database.connect()) {
      generate(connection, dossiers);
      try (EntityManagerFactory units =
              Persistence.createEntityManagerFactory("mediane", settings(connection));
          EntityManager em = units.createEntityManager()) {
        CaseGatherer gatherer = new CaseGatherer();
        Field injected = CaseGatherer.class.getDeclaredField("em");
        injected.setAccessible(true);
        injected.set(gatherer, em);
        compare(connection, gatherer);
        measure(connection, gatherer, dossiers, runs);
      }
    }
  }

  private static Map<String, Object> settings(Connection connection) throws SQLException {
    return Map.of(
        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
        "jakarta.persistence.jtaDataSource", "",
        "jakarta.persistence.jdbc.url", connection.getMetaData().getURL(),
        "jakarta.persistence.jdbc.driver", "org.h2.Driver",
        "eclipselink.weaving", "false",
        "eclipselink.logging.level", "SEVERE");
  }

  private static void measure(Connection connection, CaseGatherer gatherer, int dossiers, int runs)
      throws SQLException {
    System.out.printf(Locale.ROOT, "%4s %8s %8s %6s%n", "run", "own ms", "SQL ms", "ratio");
    double bestOwn = Double.MAX_VALUE;
    double bestBare = Double.MAX_VALUE;
    for (int run = 1; run <= runs; run++) {
      long start = System.nanoTime();
      for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
        bare(connection, year);
        bareDelays(connection, year);
      }
      double bare = (System.nanoTime() - start) / 1e6;
      start = System.nanoTime();
      for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
        gatherer
            .linesOf(year, RULES)
            .values()
            .forEach(
                lines -> {
                  YearCounts.of(lines);
                  YearDelays.of(lines, 1);
                });
      }
      double own = (System.nanoTime() - start) / 1e6;
      bestOwn = Math.min(bestOwn, own);
      bestBare = Math.min(bestBare, bare);
      System.out.printf(Locale.ROOT, "%4d %8.0f %8.0f %6.2f%n", run, own, bare, own / bare);
    }
    System.out.printf(
        Locale.ROOT,
        "%d dossiers of %d years, best ratio %.2f%n",
        dossiers,
        YEARS,
        bestOwn / bestBare);
  }

  /** Both ways give the same figures on every axis. */
  private static void compare(Connection connection, CaseGatherer gatherer) throws SQLException {
    Map<StatisticalAxis, Map<String, Long>> expected = bare(connection, FIRST_YEAR);
    Map<StatisticalAxis, Map<String, Long>> found = new EnumMap<>(StatisticalAxis.class);
    gatherer
        .linesOf(FIRST_YEAR, RULES)
        .forEach(
            (territory, lines) -> {
              for (CaseLine line : lines) {
                line.answers()
                    .forEach(
                        (axis, answer) ->
                            found
                                .computeIfAbsent(axis, key -> new TreeMap<>())
                                .merge(territory + " " + answer, 1L, Long::sum));
              }
            });
    if (!expected.equals(found)) {
      throw new IllegalStateException("Other figures: " + expected + " / " + found);
    }
  }

  private static Map<StatisticalAxis, Map<String, Long>> bare(Connection connection, int year)
      throws SQLException {
    Map<StatisticalAxis, Map<String, Long>> counts = new EnumMap<>(StatisticalAxis.class);
    for (Map.Entry<StatisticalAxis, String> axis : ANSWERS.entrySet()) {
      String sql =
          "select t.code, "
              + axis.getValue()
              + " as answer, count(*)"
              + FROM.formatted(year, year)
              + " group by t.code, answer";
      Map<String, Long> answers = new TreeMap<>();
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          answers.put(rows.getString(1) + " " + rows.getString(2), rows.getLong(3));
        }
      }
      counts.put(axis.getKey(), answers);
    }
    return counts;
  }

  private static void bareDelays(Connection connection, int year) throws SQLException {
    for (List<String> part :
        List.of(
            List.of("received_on", "acknowledged_on"),
            List.of("received_on", "decided_on"),
            List.of("consents_complete_on", "concluded_on"),
            List.of("received_on", "closed_on"))) {
      String days = "datediff(day, d." + part.get(0) + ", d." + part.get(1) + ")";
      String sql =
          "select t.code, percentile_disc(0.5) within group (order by "
              + days
              + "), percentile_disc(0.9) within group (order by "
              + days
              + ")"
              + FROM.formatted(year, year)
              + " group by t.code";
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          rows.getInt(2);
        }
      }
    }
  }

  private static void generate(Connection connection, int dossiers) throws SQLException {
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
