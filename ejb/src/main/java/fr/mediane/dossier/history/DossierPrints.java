package fr.mediane.dossier.history;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.document.CaseFormModel;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Table;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.Fact;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.OpenDossiers;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperDesk;
import fr.mediane.dossier.paper.PaperDraft;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.dossier.retention.RetentionSchedule;
import fr.mediane.journal.JournalWriter;
import fr.mediane.text.FrenchText;
import fr.mediane.time.ClockProducer;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The papers on personal data that hold nothing of the case: who opened the dossier, the notice,
 * the sheet of the register. Printed on demand and journaled, not kept.
 */
@Stateless
@PermitAll
public class DossierPrints {

  /** Longest list of openings printed: the latest. */
  private static final int MOST_OPENINGS = 2_000;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.FRANCE).withZone(ClockProducer.PARIS);

  @Inject private ActorDirectory actors;
  @Inject private OpenDossiers dossiers;
  @Inject private Openings openings;
  @Inject private RetentionSchedule schedule;
  @Inject private PaperDesk desk;
  @Inject private Papers papers;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * Who opened a dossier, by date and quality, for one of its parties.
   *
   * @throws NotFoundRefusal when the dossier does not exist, or when the reader does not reach it
   */
  @Requires(Right.DOSSIER_HANDLE)
  public RenderedDocument openings(String number, DocumentFormat format) {
    Actor actor = actors.current();
    Dossier dossier = dossiers.open(number, actor, Right.DOSSIER_HANDLE);
    List<Opening> opened = openings.of(dossier.getId(), 0, MOST_OPENINGS);
    PaperDraft draft = desk.about(Paper.OPENINGS, dossier, today());
    draft.facts(
        new Fact(HistoryTexts.get("openings.number"), dossier.getNumber()),
        new Fact(
            HistoryTexts.get("openings.received"), FrenchText.longDate(dossier.getReceivedOn())),
        new Fact(HistoryTexts.get("openings.until"), FrenchText.longDate(today())),
        new Fact(
            HistoryTexts.get("openings.operations"),
            extent(opened.size(), openings.count(dossier.getId()))));
    if (opened.isEmpty()) {
      draft.flag("NONE");
    } else {
      draft.flag("SOME").slot("OPENINGS", table(opened));
    }
    return print(
        actor, "PrintOpenings", dossier, draft.form(draft.dossierReference(), List.of()), format);
  }

  /**
   * The notice on personal data handed to each person concerned.
   *
   * @throws NotFoundRefusal when the dossier does not exist, or when the reader does not reach it
   */
  @Requires(Right.DOSSIER_HANDLE)
  public RenderedDocument notice(String number, DocumentFormat format) {
    Actor actor = actors.current();
    Dossier dossier = dossiers.open(number, actor, Right.DOSSIER_HANDLE);
    PaperDraft draft =
        desk.about(Paper.PRIVACY_NOTICE, dossier, today()).slot("FACTS", processing("notice", 4));
    return print(actor, "PrintPrivacyNotice", dossier, draft.form("", List.of()), format);
  }

  /**
   * The sheet of the register of processing, with the times of retention in force.
   *
   * @throws NotFoundRefusal when the dossier does not exist, or when the reader does not reach it
   */
  @Requires(Right.DOSSIER_HANDLE)
  public RenderedDocument processingSheet(String number, DocumentFormat format) {
    Actor actor = actors.current();
    Dossier dossier = dossiers.open(number, actor, Right.DOSSIER_HANDLE);
    PaperDraft draft =
        desk.about(Paper.PROCESSING_SHEET, dossier, today())
            .slot("FACTS", processing("sheet", 5))
            .slot(
                "DATA",
                new Table(
                    "",
                    HistoryTexts.get("sheet.data.summary"),
                    List.of(
                        HistoryTexts.get("sheet.data.category"),
                        HistoryTexts.get("sheet.data.persons")),
                    rows("sheet.data", 4)))
            .slot("RETENTION", schedule.table())
            .slot("MEASURES", new Items(false, texts("sheet.measure", 6)));
    return print(actor, "PrintProcessingSheet", dossier, draft.form("", List.of()), format);
  }

  private RenderedDocument print(
      Actor actor, String action, Dossier dossier, CaseFormModel model, DocumentFormat format) {
    RenderedDocument file = papers.print(model, format);
    journal.read(actor, action, "Dossier", dossier.getId().toString(), dossier.getNumber());
    return file;
  }

  /** How much of the openings the list holds: all, or the latest of so many. */
  static String extent(int printed, long total) {
    return printed < total
        ? HistoryTexts.get("openings.latest", printed, total)
        : HistoryTexts.get("openings.all", total);
  }

  private static Table table(List<Opening> opened) {
    return new Table(
        "",
        HistoryTexts.get("openings.summary"),
        List.of(
            HistoryTexts.get("openings.at"),
            HistoryTexts.get("openings.quality"),
            HistoryTexts.get("openings.operation")),
        opened.stream()
            .map(
                opening ->
                    Row.of(MOMENT.format(opening.at()), opening.quality(), opening.operation()))
            .toList());
  }

  private static Facts processing(String prefix, int count) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      facts.add(
          new Fact(
              HistoryTexts.get(prefix + ".fact" + i + ".label"),
              HistoryTexts.get(prefix + ".fact" + i)));
    }
    return new Facts("", facts);
  }

  private static List<Row> rows(String prefix, int count) {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      rows.add(Row.of(HistoryTexts.get(prefix + i), HistoryTexts.get(prefix + i + ".persons")));
    }
    return rows;
  }

  private static List<String> texts(String prefix, int count) {
    List<String> texts = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      texts.add(HistoryTexts.get(prefix + i));
    }
    return texts;
  }

  private LocalDate today() {
    return LegalTime.today(clock);
  }
}
