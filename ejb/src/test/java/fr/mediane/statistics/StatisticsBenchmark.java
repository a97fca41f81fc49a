package fr.mediane.statistics;

import fr.mediane.persistence.MigratedDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
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
  private static final FreezeRules RULES = new FreezeRules(5, true, 30, 8, 92, 0, true);

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
      GeneratedCases.generate(connection, dossiers);
      try (EntityManagerFactory units = GeneratedCases.units(connection);
          EntityManager em = units.createEntityManager()) {
        CaseGatherer gatherer = GeneratedCases.gatherer(em);
        compare(connection, gatherer);
        measure(connection, gatherer, dossiers, runs);
      }
    }
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
                  YearDelays.of(lines, 1, 1);
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
}
