package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.document.DocumentFormat;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.seal.BlindIndex;
import fr.mediane.statistics.DelayFigures;
import fr.mediane.statistics.FigureTable;
import fr.mediane.statistics.FiguresPage;
import fr.mediane.statistics.FreezeYear;
import fr.mediane.statistics.StatisticalScope;
import fr.mediane.statistics.SuccessRates;
import fr.mediane.statistics.YearReader;
import fr.mediane.statistics.report.AnswerRemark;
import fr.mediane.statistics.report.OpenReport;
import fr.mediane.statistics.report.Remark;
import fr.mediane.statistics.report.ReportKind;
import fr.mediane.statistics.report.ReportPrinter;
import fr.mediane.statistics.report.ReportReader;
import fr.mediane.statistics.report.ReportSection;
import fr.mediane.statistics.report.SignReport;
import fr.mediane.statistics.report.WriteReportText;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The figures of a closed year and of its report against plain SQL over the tables of the dossiers,
 * written here apart; the versions of a closing; the reading of a report before its signature. The
 * year is the one of the demonstration, closed a few months later.
 */
@ExtendWith(ArquillianExtension.class)
class FiguresIT {

  private static final int YEAR = 2026;
  private static final Instant LATER = Instant.parse("2027-02-01T10:00:00Z");
  private static final String NETWORK = "RESEAU";
  private static final String NAME = "Quetzalovitch";

  private static final FigureQueries QUERIES = new FigureQueries(YEAR);

  @Inject private RunAsApplication application;
  @Inject private YearReader reader;
  @Inject private ReportPrinter printer;
  @Inject private ReportReader reports;
  @Inject private BlindIndex index;
  @Inject private HttpServletRequest request;

  @Resource(lookup = "java:jboss/datasources/MedianeDS")
  private DataSource dataSource;

  @Resource private ManagedExecutorService executor;

  private DestroyedCases destroyed;
  private PlainSql sql;

  @BeforeEach
  void signIn() throws ServletException {
    destroyed = new DestroyedCases(dataSource, YEAR);
    sql = new PlainSql(dataSource);
    signIn("nationale");
  }

  @AfterEach
  void leaveTheDemonstrationAsItWas() throws Exception {
    request.logout();
    for (String part : List.of("remark_answer", "report_step", "report_text")) {
      sql.update(
          "delete from "
              + part
              + " where report_id in (select id from annual_report where report_year = "
              + YEAR
              + ")");
    }
    sql.update("delete from annual_report where report_year = " + YEAR);
    sql.update(
        "delete from dossier_token where token in ('"
            + String.join("', '", index.tokensOf(NAME))
            + "')");
    destroyed.delete(1);
  }

  @Test
  void theFiguresOfTheReportEqualAnIndependentRecomputation() throws Exception {
    destroyed.insert("GES", 60, 1);
    destroyed.insert("ARA", 45, 2);
    destroyed.insert("IDF", 8, 3);
    assertEquals(1, freeze(0, null));
    FiguresPage exact = reader.open(NETWORK, YEAR, true, 0);
    FiguresPage published = reader.open(NETWORK, YEAR, false, 0);
    Map<String, String> csv = csvOfReport();
    int shown = 0;
    int printed = 0;
    for (Map.Entry<String, String> query : QUERIES.counts().entrySet()) {
      String table = query.getKey().substring(0, query.getKey().indexOf('/'));
      String row = query.getKey().substring(table.length() + 1);
      long counted = sql.number(query.getValue());
      if (counted == 0 && table.equals("irrecevabilite")) {
        FigureTable.Cell none = cell(exact, table, row);
        assertTrue(
            none.equals(FigureTable.Cell.ABSENT) || none.equals(FigureTable.Cell.of(0)),
            "a ground that nobody met this year: " + row);
        continue;
      }
      assertEquals(counted, cell(exact, table, row).value().longValue(), query.getKey());
      FigureTable.Cell told = cell(published, table, row);
      if (told.isShown()) {
        assertEquals(counted, told.value().longValue(), query.getKey());
        shown++;
      } else {
        assertTrue(told.suppressed() || published.figures().table(table).isEmpty(), query.getKey());
      }
      if (published.figures().table(table).isPresent()) {
        printed += inReport(csv, published, table, row, told);
      }
    }
    assertTrue(shown >= 25, shown + " published figures compared");
    assertTrue(printed >= 40, printed + " figures of the report compared");
    compareLengths(exact, published);
    compareRates(exact);
    FigureTable activity = exact.figures().activity();
    for (FigureTable.Heading line : activity.rows()) {
      assertEquals(
          sql.number(QUERIES.activity().get(line.key())),
          activity.cell(line.key(), Integer.toString(YEAR)).value().longValue(),
          line.key());
    }
  }

  private void compareLengths(FiguresPage exact, FiguresPage published) throws SQLException {
    int told = 0;
    for (DelayFigures delay : exact.figures().delays()) {
      assertEquals(
          sql.number(QUERIES.lengths(50).get(delay.code())),
          delay.median().value().longValue(),
          delay.code());
      assertEquals(
          sql.number(QUERIES.lengths(90).get(delay.code())),
          delay.ninthDecile().value().longValue(),
          delay.code());
      for (DelayFigures same : published.figures().delays()) {
        if (same.code().equals(delay.code()) && same.median().isShown()) {
          assertEquals(delay.median(), same.median(), delay.code());
          told++;
        }
      }
    }
    assertEquals(4, exact.figures().delays().size());
    assertTrue(told > 0, "no length published");
    assertShare(exact, "RECEIPT", "accuses/WITHIN", "accuses/BEYOND");
    assertShare(exact, "AGREEMENT", "delai-accord/IN_TIME", "delai-accord/LATE");
  }

  private void assertShare(FiguresPage exact, String part, String within, String beyond)
      throws SQLException {
    long in = sql.number(QUERIES.counts().get(within));
    long out = sql.number(QUERIES.counts().get(beyond));
    assertTrue(in > 0 && out > 0, part);
    assertEquals(
        Math.round(100.0 * in / (in + out)),
        exact.figures().delays().stream()
            .filter(delay -> delay.code().equals(part))
            .findFirst()
            .orElseThrow()
            .withinLimitPercent()
            .value()
            .longValue(),
        part);
  }

  private void compareRates(FiguresPage exact) throws SQLException {
    SuccessRates rates = exact.figures().rates();
    assertRate(rates.formal(), "suivi/AGREEMENTS", "suites/FORMAL");
    assertRate(rates.support(), "issues/SUPPORT_SUCCEEDED", "suites/SUPPORT");
    long durable = sql.number(QUERIES.counts().get("suivi/DURABLE"));
    long not = sql.number(QUERIES.counts().get("suivi/NOT_DURABLE"));
    assertEquals(durable, rates.durable().successes().value().longValue());
    assertEquals(durable + not, rates.durable().ended().value().longValue());
    assertEquals(
        Math.round(100.0 * durable / (durable + not)),
        rates.durable().percent().value().longValue());
  }

  private void assertRate(SuccessRates.Rate rate, String part, String whole) throws SQLException {
    long successes = sql.number(QUERIES.counts().get(part));
    long ended = sql.number(QUERIES.counts().get(whole));
    assertEquals(successes, rate.successes().value().longValue(), part);
    assertEquals(ended, rate.ended().value().longValue(), whole);
    assertEquals(Math.round(100.0 * successes / ended), rate.percent().value().longValue(), part);
  }

  /** The line of the row in the data of the report says the same. */
  private static int inReport(
      Map<String, String> csv, FiguresPage page, String table, String row, FigureTable.Cell told) {
    String file = csv.get("donnees/" + table + ".csv");
    FigureTable shown = page.figures().table(table).orElseThrow();
    String label =
        shown.rows().stream()
            .filter(heading -> heading.key().equals(row))
            .findFirst()
            .orElseThrow()
            .rowLabel();
    String line =
        file.lines()
            .filter(
                each ->
                    each.replace("\"", "")
                        .replace('\u00a0', ' ')
                        .startsWith(label.replace('\u00a0', ' ') + ","))
            .findFirst()
            .orElseThrow(() -> new AssertionError(label + " in " + file));
    assertEquals(told.text(), line.substring(line.lastIndexOf(',') + 1).strip(), label);
    return 1;
  }

  @Test
  void aCorrectionMakesAVersionAndTheOldOneIsStillRead() throws Exception {
    destroyed.insert("GES", 30, 1);
    assertEquals(1, freeze(0, null));
    long before = cell(reader.open(NETWORK, YEAR, true, 0), "saisissants", "TOTAL").value();
    assertThrows(Refusal.class, () -> freeze(1, "Sans changement"));
    destroyed.insert("GES", 40, 4);
    Refusal stale = assertThrows(Refusal.class, () -> freeze(0, "Page ancienne"));
    assertTrue(stale.getMessage().contains("version 1"), stale.getMessage());
    assertThrows(InvalidRefusal.class, () -> freeze(1, " "));
    // The network adds up the last versions of the territories: the territory corrects its own.
    application.at(
        LATER, "mediateur.ges", new FreezeYear("GES", YEAR, 1, "Dossiers oubliés", true));
    assertEquals(2, freeze(1, "Des dossiers avaient été oubliés"));
    FiguresPage old = reader.open(NETWORK, YEAR, true, 1);
    FiguresPage present = reader.open(NETWORK, YEAR, true, 0);
    assertEquals(before, cell(old, "saisissants", "TOTAL").value().longValue());
    assertEquals(before + 40, cell(present, "saisissants", "TOTAL").value().longValue());
    assertTrue(old.figures().superseded());
    assertFalse(present.figures().superseded());
    assertEquals(1, reader.open(NETWORK, YEAR, false, 1).figures().frozen().version());
    // Forty saisines that are not alike: some count differs by a few. Nothing of it is published.
    List<YearReader.Version> versions =
        reader.states(StatisticalScope.NETWORK).stream()
            .filter(state -> state.year() == YEAR)
            .findFirst()
            .map(YearReader.YearState::versions)
            .orElse(List.of());
    assertEquals(2, versions.size());
    assertFalse(versions.get(0).published());
    assertTrue(versions.get(0).obstacle().startsWith("Non publiée"), versions.get(0).obstacle());
    versions.forEach(version -> assertEquals(version.published(), version.obstacle().isEmpty()));
    FiguresPage standing = reader.open(NETWORK, YEAR, false, 0);
    assertEquals(1, standing.figures().frozen().version());
    assertEquals(null, reader.open(NETWORK, YEAR, true, 9).figures());
  }

  /** Whoever comes second, even by a moment, reads that another was first, not that it broke. */
  @Test
  void ofTwoClosingsAtTheSameMomentOneStands() throws Exception {
    destroyed.insert("GES", 30, 1);
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<Integer> closing =
        () -> {
          together.await();
          return application.at(LATER, "mediateur.ges", new FreezeYear("GES", YEAR, 0, null, true));
        };
    int stood = 0;
    for (Future<Integer> one : executor.invokeAll(List.of(closing, closing))) {
      try {
        assertEquals(1, one.get());
        stood++;
      } catch (ExecutionException second) {
        assertInstanceOf(Refusal.class, second.getCause());
      }
    }
    assertEquals(1, stood);
    assertEquals(
        1,
        sql.number("select count(*) from frozen_year where scope = 'GES' and stat_year = " + YEAR));
  }

  /** What counts is what an establishment is, not what it is called. */
  @Test
  void anEstablishmentRenamedInTheYearChangesNoFigure() throws Exception {
    destroyed.insert("GES", 30, 1);
    assertEquals(1, freeze(0, null));
    String place =
        "(select min(d.establishment_id) from dossier d where d.received_on >= date '2026-01-01')";
    String name = sql.text("select name from establishment where id = " + place);
    sql.update("update establishment set name = 'Un nouveau nom' where id = " + place);
    try {
      Refusal unchanged = assertThrows(Refusal.class, () -> freeze(1, "Établissement renommé"));
      assertTrue(unchanged.getMessage().startsWith("Rien n’a changé"), unchanged.getMessage());
    } finally {
      sql.update(
          "update establishment set name = '" + name.replace("'", "''") + "' where id = " + place);
    }
  }

  @Test
  void aTextThatDesignatesSomebodyIsAnsweredBeforeItIsSigned() throws Exception {
    destroyed.insert("GES", 30, 1);
    freeze(0, null);
    long dossier =
        sql.number(
            "select min(d.id) from dossier d join panel p on p.id = d.panel_id where p.code = 'GES' and d.received_on >= date '2026-01-01'");
    for (String token : index.tokensOf(NAME)) {
      sql.update(
          "insert into dossier_token (dossier_id, token) values ("
              + dossier
              + ", '"
              + token
              + "')");
    }
    String day =
        sql.text("select cast(received_on as varchar(10)) from dossier where id = " + dossier);
    String user = "mediateur.ges";
    signIn(user);
    Long report = application.at(LATER, user, new OpenReport("GES", YEAR));
    Long closing = reports.editor(report, ReportSection.CONTEXT, 0).closing();
    for (ReportSection section : ReportSection.of(false)) {
      String body =
          section == ReportSection.CONTEXT
              ? "Ce cas de Mme "
                  + NAME
                  + ", saisi le "
                  + day
                  + ", a marqué l’année."
                  + " Une phrase sans personne.".repeat(10)
                  + " Mme "
                  + NAME.toUpperCase(Locale.ROOT)
                  + " l’a dit."
                  + " Une phrase sans personne.".repeat(10)
                  + " Puis "
                  + NAME.toLowerCase(Locale.ROOT)
                  + " est venue."
              : "rien de particulier.";
      application.at(LATER, user, new WriteReportText(report, section, 0, closing, body));
    }
    List<Remark> remarks = reports.remarks(report).remarks();
    assertEquals(
        List.of(Remark.Kind.NAME, Remark.Kind.NAME, Remark.Kind.NAME, Remark.Kind.DAY),
        remarks.stream().map(Remark::kind).toList(),
        "each spelling of the name, and the day");
    long version = reports.open(report).version();
    assertThrows(Refusal.class, () -> application.at(LATER, user, new SignReport(report, version)));
    for (Remark remark : remarks) {
      assertThrows(
          InvalidRefusal.class,
          () -> application.at(LATER, user, new AnswerRemark(report, remark.digest(), " ")));
      application.at(LATER, user, new AnswerRemark(report, remark.digest(), "Nom d’un auteur."));
    }
    application.at(LATER, user, new SignReport(report, version));
  }

  private int freeze(int known, String motive) {
    return application.at(LATER, "nationale", new FreezeYear(NETWORK, YEAR, known, motive, true));
  }

  private Map<String, String> csvOfReport() throws Exception {
    Long report = application.at(LATER, "nationale", new OpenReport("NAT", YEAR));
    byte[] zip = printer.print(report, ReportKind.FULL, DocumentFormat.CSV, 0).content();
    Map<String, String> files = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static FigureTable.Cell cell(FiguresPage page, String table, String row) {
    return page.figures().table(table).orElseThrow().cell(row, Integer.toString(YEAR));
  }

  private void signIn(String username) throws ServletException {
    request.logout();
    request.login(username, System.getenv("MEDIANE_DEMO_PASSWORD"));
  }
}
