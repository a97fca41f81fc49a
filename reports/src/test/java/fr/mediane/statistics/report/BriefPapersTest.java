package fr.mediane.statistics.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.access.Actor;
import fr.mediane.access.Role;
import fr.mediane.document.AnnualReportModel;
import fr.mediane.document.Chart;
import fr.mediane.document.DataTable;
import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Paragraph;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.RenderedDocument;
import fr.mediane.network.Territory;
import fr.mediane.panel.Panel;
import fr.mediane.regulation.PanelKind;
import fr.mediane.reports.PageFlow;
import fr.mediane.reports.engine.DocumentEngine;
import fr.mediane.statistics.DisclosureSummary;
import fr.mediane.statistics.FigureTable;
import fr.mediane.statistics.FigureTable.Cell;
import fr.mediane.statistics.FigureTable.Heading;
import fr.mediane.statistics.FigureTable.Kind;
import fr.mediane.statistics.StatisticalScope;
import fr.mediane.statistics.StatisticalYear;
import fr.mediane.statistics.SuccessRates;
import fr.mediane.statistics.SuccessRates.Rate;
import fr.mediane.statistics.YearFigures;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The short papers of the national report at their longest: every chart comes after the table that
 * it draws, the sheet tells the activity of the instances over five years, and the summary for the
 * ministers holds on two pages whatever was written.
 */
class BriefPapersTest {

  private static final String TEMPLATE = "annual-report";
  private static final Instant AT = Instant.parse("2026-03-01T08:00:00Z");
  private static final int TERRITORIES = 11;
  private static final List<Integer> YEARS = List.of(2021, 2022, 2023, 2024, 2025);
  private static final String NOTE = "Une note que le lecteur doit connaître (fictive).";
  private static final String SENTENCE =
      "Texte fictif de démonstration, qui occupe la place que la rédaction peut prendre. ";

  private final DocumentEngine engine =
      new DocumentEngine(Clock.fixed(AT, ZoneId.of("Europe/Paris")));

  @Test
  void theSummaryAtItsLongestHoldsOnTwoPagesWithItsTable() throws Exception {
    AnnualReportModel summary = composer(content(true)).compose(ReportKind.SUMMARY);
    assertEquals(2, summary.mostPages());
    assertTrue(summary.tables().stream().anyMatch(table -> table.name().equals("territoires")));
    keep("summary-longest", print(summary, DocumentFormat.PDF));
  }

  @Test
  void aSummaryOfUsualTextsHoldsTheChartToo() throws Exception {
    AnnualReportModel summary = composer(content(false)).compose(ReportKind.SUMMARY);
    assertDrawnAfterItsTable(summary);
    keep("summary-usual", print(summary, DocumentFormat.PDF));
  }

  /** From short texts to the longest, with and without the chart: two pages, and nothing parted. */
  @Test
  void aSummaryOfAnyLengthHoldsOnTwoPagesAndPartsNothing() throws Exception {
    for (int subject : List.of(60, ProposalWords.LONGEST_SUBJECT)) {
      for (int opening = 95; opening <= ReportSection.CONTEXT.longestOpening(true); opening += 95) {
        AnnualReportModel summary =
            composer(content(opening, subject, 5)).compose(ReportKind.SUMMARY);
        byte[] pdf = print(summary, DocumentFormat.PDF).content();
        assertEquals(List.of(), PageFlow.faults(pdf), opening + " characters");
      }
    }
  }

  @Test
  void theSheetTellsTheActivityOfTheInstances() throws Exception {
    AnnualReportModel sheet = composer(content(true)).compose(ReportKind.SHEET);
    assertDrawnAfterItsTable(sheet);
    DataTable activity =
        sheet.tables().stream()
            .filter(table -> table.name().equals("activite"))
            .findFirst()
            .orElseThrow();
    assertEquals(YEARS.size() + 1, activity.columns().size());
    keep("sheet-longest", print(sheet, DocumentFormat.PDF));
  }

  @Test
  void theMethodNoteSaysWhyAFigureIsSecret() {
    String byThreshold = FiguresSource.method(figures(0)).get(0);
    assertTrue(byThreshold.contains("40 sont secrets par le seuil et 60 par précaution"));
    String byDominance = FiguresSource.method(figures(80)).get(0);
    assertTrue(byDominance.contains("un seul territoire en fait 80\u00a0% ou plus, et 60"));
  }

  @Test
  void theWholeReportSaysTheNoteOfATableUnderIt() throws Exception {
    AnnualReportModel report = composer(content(true)).compose(ReportKind.FULL);
    assertTrue(
        report.tables().stream().anyMatch(table -> table.name().equals("activite")),
        "the activity of the instances is told");
    List<DocumentBlock> blocks =
        report.chapters().stream().flatMap(chapter -> chapter.blocks().stream()).toList();
    int noted = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof DataTable table && !table.note().isEmpty()) {
        assertEquals(new Paragraph(table.note()), blocks.get(i + 1), table.name());
        noted++;
      }
    }
    assertEquals(2, noted);
    String html =
        new String(
            print(report, DocumentFormat.HTML).content(), java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(html.contains(NOTE), "in the page");
    assertEquals(
        List.of("Première destination (fictive)", "Seconde destination (fictive)"),
        report.recipients());
    keep("report-notes", print(report, DocumentFormat.PDF));
  }

  private static void assertDrawnAfterItsTable(AnnualReportModel model) {
    List<DocumentBlock> blocks = model.chapters().get(0).blocks();
    int chart =
        IntStream.range(0, blocks.size())
            .filter(i -> blocks.get(i) instanceof Chart)
            .findFirst()
            .orElseThrow();
    assertTrue(
        blocks.subList(0, chart).stream()
            .anyMatch(
                block ->
                    block instanceof DataTable table
                        && table.name().equals("territoires")
                        && table.rows().size() == TERRITORIES + 1));
  }

  private RenderedDocument print(AnnualReportModel model, DocumentFormat format) {
    return engine.render(TEMPLATE, model, format);
  }

  private static void keep(String name, RenderedDocument file) throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "documents"));
    Files.write(folder.resolve(name + ".pdf"), file.content());
    assertEquals(List.of(), PageFlow.faults(file.content()), name);
  }

  private static ReportComposer composer(ReportContent content)
      throws ReflectiveOperationException {
    AnnualReport report = new AnnualReport(panel(), YEARS.get(YEARS.size() - 1), AT);
    Actor first = actor("nationale", Role.NATIONAL_MEDIATOR);
    report.sign(first, AT, 1L, content.digest());
    report.release();
    ReportRelease release =
        new ReportRelease(report, content, actor("ministeres", Role.MINISTERS_OFFICE), AT);
    return new ReportComposer(
        report,
        content,
        release,
        FiguresSource.part(figures(0)),
        List.of("Première destination (fictive)", "Seconde destination (fictive)"));
  }

  private static Actor actor(String name, Role role) {
    return new Actor(1L, name, "Madame Une Personne-Fictive", "qualité fictive", role, null, null);
  }

  private static Panel panel() throws ReflectiveOperationException {
    Territory territory = blank(Territory.class);
    set(territory, "name", "France entière");
    Panel panel = blank(Panel.class);
    set(panel, "code", "NAT");
    set(panel, "kind", PanelKind.NATIONAL);
    set(panel, "territory", territory);
    return panel;
  }

  private static <T> T blank(Class<T> type) throws ReflectiveOperationException {
    Constructor<T> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  private static void set(Object target, String name, Object value)
      throws ReflectiveOperationException {
    Field field = target.getClass().getDeclaredField(name);
    field.setAccessible(true);
    field.set(target, value);
  }

  /** Openings and subjects as long as their fields allow, or of a usual length. */
  private static ReportContent content(boolean longest) {
    return longest
        ? content(ReportSection.CONTEXT.longestOpening(true), ProposalWords.LONGEST_SUBJECT, 6)
        : content(250, 60, 4);
  }

  private static ReportContent content(int opening, int subject, int proposals) {
    Map<ReportSection, String> texts = new java.util.EnumMap<>(ReportSection.class);
    for (ReportSection section : ReportSection.of(true)) {
      texts.put(section, words(section.longestOpening(true) > 0 ? opening : 200));
    }
    ProposalWords words =
        new ProposalWords(ProposalTheme.LAW, Addressee.MINISTERS, words(subject), SENTENCE.strip());
    return new ReportContent(
        texts,
        Collections.nCopies(
            proposals,
            new ReportContent.Line(1L, words, 2025, FollowUpState.PARTLY_TAKEN_UP, null)));
  }

  private static String words(int length) {
    return SENTENCE.repeat(20).substring(0, length - 1) + ".";
  }

  private static YearFigures figures(int dominancePercent) {
    List<Heading> rows = new ArrayList<>();
    for (int i = 1; i <= TERRITORIES; i++) {
      rows.add(new Heading("T" + i, "Territoire interrégional fictif numéro " + i, Kind.CATEGORY));
    }
    rows.add(new Heading("RESEAU", "Total", Kind.TOTAL));
    FigureTable territories = table("territoires", "Saisines par territoire", rows, NOTE);
    FigureTable outcomes =
        table(
            "suites",
            "Suites données aux saisines",
            List.of(
                new Heading("FORMAL", "Médiations formelles", Kind.CATEGORY),
                new Heading("TOTAL", "Total", Kind.TOTAL)),
            "");
    FigureTable activity =
        table(
            "activite",
            "Activité des instances",
            List.of(
                new Heading("SESSIONS", "Séances tenues", Kind.CATEGORY),
                new Heading("VACANCIES", "Sièges vacants au 31 décembre", Kind.CATEGORY)),
            NOTE);
    Rate rate = new Rate(Cell.of(60), Cell.of(100));
    return new YearFigures(
        new StatisticalYear(
            1L,
            StatisticalScope.NETWORK,
            "Ensemble du réseau",
            2025,
            2,
            "0123456789abcdef".repeat(4),
            AT,
            "Madame Une Personne-Fictive, médiatrice nationale",
            null,
            1_000,
            10,
            "Seuil de publication : 5 ; effectifs nuls montrés."),
        false,
        List.of(territories, outcomes),
        List.of(),
        new SuccessRates(rate, rate, rate),
        activity,
        new DisclosureSummary(5, true, 400, 40, 60, 90, dominancePercent),
        false);
  }

  private static FigureTable table(String code, String title, List<Heading> rows, String note) {
    List<Heading> columns =
        YEARS.stream()
            .map(year -> new Heading(year.toString(), year.toString(), Kind.CATEGORY))
            .toList();
    return new FigureTable(
        code,
        title,
        "Catégorie",
        "Année",
        rows,
        columns,
        rows.stream()
            .map(
                row ->
                    YEARS.stream().map(year -> Cell.of(year % 100 + row.key().length())).toList())
            .toList(),
        note);
  }
}
