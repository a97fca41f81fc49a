package fr.mediane.web.journal;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.journal.Outcome;
import fr.mediane.journal.view.JournalFilter;
import fr.mediane.journal.view.JournalLine;
import fr.mediane.journal.view.JournalView;
import fr.mediane.tabular.SpreadsheetCsv;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Dates;
import fr.mediane.web.page.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Objects;

/** The journal as a file for a spreadsheet. */
@Path("/secure/journal.csv")
@RequestScoped
public class JournalResource {

  private static final List<String> COLUMNS =
      List.of(
          "number",
          "at",
          "username",
          "role",
          "action",
          "outcome",
          "subject",
          "identity",
          "label",
          "detail");

  @Inject private JournalView view;
  @Inject private Dates dates;
  @Inject private JournalWords words;

  /** The lines that meet the filter of the page, oldest first. The export is itself journaled. */
  @GET
  @Requires(Right.JOURNAL_READ)
  @Produces("text/csv; charset=UTF-8")
  public Response export(
      @QueryParam("du") String from,
      @QueryParam("au") String until,
      @QueryParam("personne") String username,
      @QueryParam("action") String action,
      @QueryParam("issue") String outcome,
      @QueryParam("objet") String subject) {
    JournalFilter filter =
        new JournalFilter(
            Parameters.date(from),
            Parameters.date(until),
            Parameters.text(username),
            Parameters.text(action),
            Parameters.choice(Outcome.class, outcome),
            Parameters.text(subject));
    Texts texts = Texts.of("journal");
    List<String> headings = COLUMNS.stream().map(name -> texts.get("column." + name)).toList();
    StreamingOutput body =
        target -> {
          try (SpreadsheetCsv csv = new SpreadsheetCsv(target, headings)) {
            view.export(filter, line -> csv.write(cells(line)));
          }
        };
    return Response.ok(body)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal.csv\"")
        .build();
  }

  private List<String> cells(JournalLine line) {
    return List.of(
        Long.toString(line.number()),
        dates.toSecond(line.at()),
        Objects.toString(line.username(), ""),
        words.role(line.role()),
        words.action(line.action()),
        words.outcome(line.outcome().name()),
        words.subject(line.subjectType()),
        Objects.toString(line.subjectId(), ""),
        Objects.toString(line.subjectLabel(), ""),
        words.detail(line.detail()));
  }
}
