package fr.mediane.statistics.report;

import fr.mediane.document.AnnualReportModel;
import fr.mediane.document.Chart;
import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Heading;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.DocumentBlock.Paragraph;
import fr.mediane.document.DocumentSection;
import fr.mediane.document.Fact;
import fr.mediane.panel.act.DocumentLabels;
import fr.mediane.time.LegalTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes the one model that every format of a report is printed from: what was written, the
 * proposals, the published figures, the method note, the glossary.
 */
final class ReportComposer {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0yyyy", Locale.FRENCH);

  /** Proposals told in a short paper. */
  private static final int TOLD_BRIEFLY = 5;

  /** Characters of a line, fewer than it holds. */
  private static final int LINE = 95;

  /** Lines that the proposals may take on the paper for the ministers. */
  private static final int LINES_OF_PROPOSALS = 9;

  /** Most lines of words with which that paper holds a chart and its table. */
  private static final int LINES_BESIDE_A_CHART = 15;

  /** Most pages of the paper for the ministers. */
  private static final int SUMMARY_PAGES = 2;

  private final AnnualReport report;
  private final ReportContent content;
  private final ReportRelease release;
  private final FiguresPart figures;
  private final List<String> recipients;
  private final List<DocumentSection> chapters = new ArrayList<>();
  private int headings;

  /**
   * @param release the released edition; {@code null} for a draft
   * @param recipients to whom it is sent, one line each
   */
  ReportComposer(
      AnnualReport report,
      ReportContent content,
      ReportRelease release,
      FiguresPart figures,
      List<String> recipients) {
    this.report = report;
    this.content = content;
    this.release = release;
    this.figures = figures;
    this.recipients = List.copyOf(recipients);
  }

  /** The model of a paper. */
  AnnualReportModel compose(ReportKind kind) {
    if (kind == ReportKind.FULL) {
      full();
    } else {
      brief(kind);
    }
    String scope = report.getPanel().getTerritory().getName();
    String year = Integer.toString(report.getYear());
    String code = report.getPanel().getNumberCode().toLowerCase(Locale.ROOT);
    String key = report.isNational() ? "national" : "regional";
    String title = text("title." + kind + "." + key, year, scope);
    return new AnnualReportModel(
        text("file." + kind) + "-" + code + "-" + year,
        title,
        text("subject." + kind, title),
        text("author." + key, scope),
        DocumentLabels.demonstration(),
        release == null ? text("draft") : "",
        List.of(text("header." + key, scope), text("header.network")),
        text("kind." + kind + "." + key),
        kind != ReportKind.FULL,
        kind == ReportKind.SUMMARY ? SUMMARY_PAGES : 0,
        release == null ? List.of() : signatures(),
        recipients,
        chapters);
  }

  private List<String> signatures() {
    return List.of(
        text(
            "signed",
            release.getSignedName(),
            release.getSignedQuality(),
            day(release.getSignedAt())),
        text(
            "confirmed",
            release.getReleasedName(),
            release.getReleasedQuality(),
            day(release.getReleasedAt()),
            Integer.toString(release.getEdition())));
  }

  private static String day(Instant at) {
    LocalDate date = LegalTime.dateOf(at);
    return DAY.format(date).replaceFirst("^1\u00a0", "1er\u00a0");
  }

  private void full() {
    if (!figures.key().isEmpty()) {
      chapter(text("chapter.key"), List.of(new Facts("", figures.key())));
    }
    for (ReportSection section : ReportSection.of(report.isNational())) {
      List<DocumentBlock> blocks = new ArrayList<>(written(section));
      if (section == ReportSection.ANALYSIS) {
        blocks.addAll(numbered(figures.activity()));
      }
      blocks.addAll(proposals(section));
      if (blocks.isEmpty()) {
        blocks.add(new Paragraph(text("unwritten")));
      }
      chapter(section.title(), blocks);
    }
    chapter(text("chapter.method"), method());
    chapter(text("chapter.glossary"), List.of(glossary()));
    if (!figures.annexes().isEmpty()) {
      chapter(text("chapter.annexes"), numbered(figures.annexes()));
    }
  }

  /**
   * Key figures, the first chart with its table, the activity of the instances on the sheet, the
   * first paragraph of what was written, the subjects of the proposals. The summary holds on two
   * pages: long texts leave room for the table alone, which says more than its chart.
   */
  private void brief(ReportKind kind) {
    Map<String, List<DocumentBlock>> words = words(kind);
    List<DocumentBlock> activity = new ArrayList<>();
    if (figures.key().isEmpty()) {
      activity.add(new Paragraph(text("noFigures")));
    } else {
      activity.add(new Facts("", figures.key()));
      List<DocumentBlock> table =
          figures.drawn().stream().filter(block -> !(block instanceof Chart)).toList();
      activity.addAll(table);
      figures.method().stream().findFirst().map(Paragraph::new).ifPresent(activity::add);
      if (kind == ReportKind.SHEET || lines(words) <= LINES_BESIDE_A_CHART) {
        figures.drawn().stream().skip(table.size()).forEach(activity::add);
      }
      if (kind == ReportKind.SHEET) {
        activity.addAll(figures.instances());
      }
    }
    chapter(text("chapter.key"), activity);
    words.forEach(this::chapter);
  }

  /** What a short paper says in words, by chapter. */
  private Map<String, List<DocumentBlock>> words(ReportKind kind) {
    Map<String, List<DocumentBlock>> words = new LinkedHashMap<>();
    for (ReportSection section : List.of(ReportSection.CONTEXT, ReportSection.ANALYSIS)) {
      written(section).stream()
          .filter(Paragraph.class::isInstance)
          .findFirst()
          .ifPresent(first -> words.put(section.title(), List.of(first)));
    }
    List<String> told = new ArrayList<>();
    int lines = 0;
    for (ReportContent.Line line : content.proposals()) {
      String brief =
          text(
              "proposal.brief",
              line.words().subject(),
              line.words().addressee().label(),
              line.state().label());
      lines += lines(brief);
      if (told.size() < TOLD_BRIEFLY && (kind == ReportKind.SHEET || lines <= LINES_OF_PROPOSALS)) {
        told.add(brief);
      }
    }
    if (!told.isEmpty()) {
      words.put(text("chapter.proposals"), List.of(new Items(false, told)));
    }
    return words;
  }

  private static int lines(Map<String, List<DocumentBlock>> words) {
    return words.values().stream()
        .flatMap(List::stream)
        .mapToInt(
            block ->
                block instanceof Items items
                    ? items.items().stream().mapToInt(ReportComposer::lines).sum()
                    : lines(((Paragraph) block).text()))
        .sum();
  }

  private static int lines(String words) {
    return (words.length() + LINE - 1) / LINE;
  }

  private void chapter(String title, List<DocumentBlock> blocks) {
    chapters.add(new DocumentSection(chapters.size() + 1 + ". " + title, blocks));
    headings = 0;
  }

  private String numbered(String heading) {
    headings++;
    return chapters.size() + 1 + "." + headings + " " + heading;
  }

  private List<DocumentBlock> written(ReportSection section) {
    String body = content.texts().get(section);
    return body == null ? List.of() : LightMarkup.read(body, this::numbered);
  }

  private List<DocumentBlock> numbered(List<DocumentBlock> blocks) {
    return blocks.stream()
        .map(
            block ->
                block instanceof Heading heading
                    ? new Heading(heading.level(), numbered(heading.text()))
                    : block)
        .toList();
  }

  private List<DocumentBlock> proposals(ReportSection section) {
    List<ReportContent.Line> lines =
        content.proposals().stream()
            .filter(line -> line.words().theme().section() == section)
            .toList();
    List<DocumentBlock> blocks = new ArrayList<>();
    for (ReportContent.Line line : lines) {
      blocks.add(new Heading(3, numbered(line.words().subject())));
      blocks.addAll(LightMarkup.read(line.words().body(), this::numbered));
      String note = line.note() == null ? "" : " " + line.note();
      blocks.add(
          new Facts(
              "",
              List.of(
                  new Fact(text("proposal.addressee"), line.words().addressee().label()),
                  new Fact(text("proposal.since"), Integer.toString(line.firstYear())),
                  new Fact(text("proposal.state"), line.state().label() + "." + note))));
    }
    return blocks;
  }

  private List<DocumentBlock> method() {
    List<DocumentBlock> blocks = new ArrayList<>();
    blocks.add(new Paragraph(text("method.intro")));
    blocks.add(new Heading(3, numbered(text("method.definitions"))));
    blocks.add(new Items(false, series("method.definition.")));
    blocks.add(new Heading(3, numbered(text("method.secrecy"))));
    List<String> told = figures.method();
    (told.isEmpty() ? List.of(text("noFigures")) : told)
        .forEach(paragraph -> blocks.add(new Paragraph(paragraph)));
    if (release != null) {
      blocks.add(new Heading(3, numbered(text("method.digest"))));
      blocks.add(new Paragraph(text("method.digestText", release.getDigest())));
    }
    return blocks;
  }

  private static Facts glossary() {
    return new Facts(
        text("glossary.caption"),
        series("glossary.").stream()
            .map(entry -> entry.split("\u00a0: ", 2))
            .map(entry -> new Fact(entry[0], entry[1]))
            .collect(Collectors.toList()));
  }

  /** The texts of a numbered series of the bundle, counted in {@code <prefix>count}. */
  private static List<String> series(String prefix) {
    int count = Integer.parseInt(text(prefix + "count"));
    return IntStream.rangeClosed(1, count).mapToObj(i -> text(prefix + i)).toList();
  }

  private static String text(String key, Object... arguments) {
    return ReportTexts.get("print." + key, arguments);
  }
}
