package fr.mediane.vacation;

import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Table;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.Fact;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperDesk;
import fr.mediane.dossier.paper.PaperDraft;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.journal.JournalWriter;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.sending.IssuedFiles;
import fr.mediane.sending.IssuedKind;
import fr.mediane.tabular.SpreadsheetCsv;
import fr.mediane.text.FrenchText;
import fr.mediane.time.LegalTime;
import fr.mediane.vacation.VacationStatement.Closing;
import fr.mediane.vacation.VacationStatement.Line;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Prints the monthly statement of vacations (doc. 18), and writes it for a spreadsheet. */
@Stateless
@PermitAll
public class StatementPapers {

  @Inject private ActorDirectory actors;
  @Inject private StatementReader reader;
  @Inject private Panels panels;
  @Inject private PaperDesk desk;
  @Inject private Papers papers;
  @Inject private IssuedFiles issued;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /** The statement of an instance in a month, as its reader may see it. */
  @Requires(Right.VACATION_READ)
  public RenderedDocument print(String code, YearMonth month, DocumentFormat format) {
    VacationStatement statement = exactly(code, month);
    Panel panel = panels.byCode(statement.panelCode()).orElseThrow(NotFoundRefusal::new);
    PaperDraft draft =
        desk.of(
                Paper.VACATION_STATEMENT,
                panel,
                statement.panelCode() + " " + statement.month(),
                LegalTime.today(clock))
            .value("month", VacationDesk.name(statement.month()))
            .value("ofMonth", VacationDesk.ofName(statement.month()))
            .slot("FACTS", facts(statement))
            .flag(statement.closing() == null ? "DRAFT" : "CLOSED");
    if (statement.lines().isEmpty()) {
      draft.flag("NONE");
    } else {
      draft.flag("SOME").slot("COUNT", count(statement)).slot("DUE", due(statement));
    }
    if (statement.alreadyCents() > 0) {
      draft.flag("CORRECTED").slot("REST", rest(statement));
    }
    RenderedDocument file =
        papers.print(
            draft.form(
                VacationTexts.get("paper.reference", VacationDesk.name(statement.month())),
                List.of()),
            format);
    if (statement.closing() != null && actors.current().role() != Role.MEMBER) {
      file =
          issued.issue(
              IssuedKind.VACATION_STATEMENT,
              statement.panelName() + ", " + VacationDesk.name(statement.month()),
              panel.getId(),
              file,
              clock.instant(),
              actors.current().username());
    }
    record(statement, "PrintVacations");
    return file;
  }

  /** The same for a spreadsheet: one line a person, amounts as numbers. */
  @Requires(Right.VACATION_READ)
  public byte[] csv(String code, YearMonth month) {
    VacationStatement statement = exactly(code, month);
    List<String> headings =
        List.of(
            VacationTexts.get("csv.month"),
            VacationTexts.get("csv.panel"),
            VacationTexts.get("csv.state"),
            VacationTexts.get("paper.person"),
            VacationTexts.get("paper.capacity"),
            VacationTexts.get("csv.minutes"),
            VacationTexts.get("paper.units"),
            VacationTexts.get("csv.rate"),
            VacationTexts.get("csv.gross"),
            VacationTexts.get("csv.cap"),
            VacationTexts.get("csv.elsewhere"),
            VacationTexts.get("csv.due"),
            VacationTexts.get("csv.lost"),
            VacationTexts.get("csv.travel"),
            VacationTexts.get("csv.total"),
            VacationTexts.get("csv.already"),
            VacationTexts.get("csv.remaining"));
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (SpreadsheetCsv csv = new SpreadsheetCsv(content, headings)) {
      statement.lines().forEach(line -> csv.write(cells(statement, line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    record(statement, "ExportVacations");
    return content.toByteArray();
  }

  private static List<String> cells(VacationStatement statement, Line line) {
    VacationPay pay = line.pay();
    Closing closing = statement.closing();
    return List.of(
        statement.month().toString(),
        statement.panelName(),
        closing == null
            ? VacationTexts.get("csv.open")
            : VacationTexts.get("csv.closed", closing.number()),
        line.name(),
        line.capacity().label(),
        Integer.toString(pay.count().minutes()),
        Integer.toString(pay.units()),
        number(pay.count().terms().rateCents()),
        number(pay.grossCents()),
        number(pay.capCents()),
        Integer.toString(pay.unitsElsewhere()),
        number(pay.paidCents()),
        number(pay.lostCents()),
        number(pay.travelCents()),
        number(pay.totalCents()),
        number(pay.alreadyCents()),
        number(pay.remainingCents()));
  }

  private static String number(int cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString().replace('.', ',');
  }

  private VacationStatement exactly(String code, YearMonth month) {
    VacationStatement statement = reader.statement(code, month);
    if (!statement.month().equals(month)) {
      throw new NotFoundRefusal();
    }
    return statement;
  }

  private void record(VacationStatement statement, String action) {
    journal.read(
        actors.current(),
        action,
        "Panel",
        statement.panelCode(),
        statement.panelName() + " " + statement.month());
  }

  private static Facts facts(VacationStatement statement) {
    Closing closing = statement.closing();
    String rate =
        statement.lines().isEmpty()
            ? ""
            : Euros.text(statement.lines().get(0).pay().count().terms().rateCents());
    String state =
        closing == null
            ? VacationTexts.get("paper.draft")
            : VacationTexts.get(
                "paper.numberText",
                closing.number(),
                FrenchText.longDate(LegalTime.dateOf(closing.closedAt())),
                closing.closedQuality());
    String paid =
        closing == null || closing.paidOn() == null
            ? ""
            : VacationTexts.get(
                "paper.paidText", FrenchText.longDate(closing.paidOn()), closing.paidReference());
    return new Facts(
        "",
        Fact.present(
            new Fact(VacationTexts.get("paper.panel"), statement.panelName()),
            new Fact(VacationTexts.get("paper.month"), VacationDesk.name(statement.month())),
            new Fact(VacationTexts.get("paper.number"), state),
            new Fact(VacationTexts.get("paper.rate"), rate),
            new Fact(VacationTexts.get("paper.paid"), paid)));
  }

  private static Table count(VacationStatement statement) {
    return table(
        statement,
        List.of("person", "capacity", "units", "gross", "cap"),
        line ->
            Row.of(
                line.name(),
                line.capacity().label(),
                Integer.toString(line.pay().units()),
                Euros.text(line.pay().grossCents()),
                Euros.text(line.pay().capCents())),
        Row.of(
            VacationTexts.get("paper.sum"),
            "",
            Integer.toString(statement.units()),
            Euros.text(statement.grossCents()),
            ""),
        2);
  }

  private static Table due(VacationStatement statement) {
    Map<String, ToIntFunction<VacationPay>> amounts = new LinkedHashMap<>();
    amounts.put("due", VacationPay::paidCents);
    amounts.put("lost", VacationPay::lostCents);
    amounts.put("travel", VacationPay::travelCents);
    amounts.put("total", VacationPay::totalCents);
    return amounts(statement, amounts);
  }

  private static Table rest(VacationStatement statement) {
    Map<String, ToIntFunction<VacationPay>> amounts = new LinkedHashMap<>();
    amounts.put("total", VacationPay::totalCents);
    amounts.put("already", VacationPay::alreadyCents);
    amounts.put("remaining", VacationPay::remainingCents);
    return amounts(statement, amounts);
  }

  /** Amounts by person, by the key of their heading, with their sums. */
  private static Table amounts(
      VacationStatement statement, Map<String, ToIntFunction<VacationPay>> amounts) {
    List<String> columns = new ArrayList<>(List.of("person"));
    columns.addAll(amounts.keySet());
    List<String> sums = new ArrayList<>(List.of(VacationTexts.get("paper.sum")));
    amounts.values().forEach(amount -> sums.add(Euros.text(statement.sum(amount))));
    return table(
        statement,
        columns,
        line -> {
          List<String> cells = new ArrayList<>(List.of(line.name()));
          amounts.values().forEach(amount -> cells.add(Euros.text(amount.applyAsInt(line.pay()))));
          return new Row(cells);
        },
        new Row(sums),
        1);
  }

  private static Table table(
      VacationStatement statement,
      List<String> columns,
      Function<Line, Row> row,
      Row sum,
      int numbersFrom) {
    List<Row> rows = new ArrayList<>(statement.lines().stream().map(row).toList());
    rows.add(sum);
    return new Table(
        "",
        VacationTexts.get("paper.summary"),
        columns.stream().map(column -> VacationTexts.get("paper." + column)).toList(),
        rows,
        numbersFrom);
  }
}
