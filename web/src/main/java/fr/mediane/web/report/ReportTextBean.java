package fr.mediane.web.report;

import fr.mediane.document.DocumentBlock;
import fr.mediane.door.Command;
import fr.mediane.statistics.report.EditorSheet;
import fr.mediane.statistics.report.LightMarkup;
import fr.mediane.statistics.report.QuoteReportText;
import fr.mediane.statistics.report.ReportReader;
import fr.mediane.statistics.report.ReportSection;
import fr.mediane.statistics.report.RestoreReportText;
import fr.mediane.statistics.report.WriteReportText;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Parameters;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The editor of one part of a report: text, preview, versions, comparison, regional texts. */
@Named("reportText")
@ViewScoped
public class ReportTextBean implements Serializable {

  /** The page. */
  public static final String PAGE = "/app/rapports/texte.xhtml";

  private static final long serialVersionUID = 1L;

  @Inject private ReportReader reader;
  @Inject private Screen screen;

  private String id;
  private String part;
  private String compared;
  private String body;
  private boolean previewed;
  private EditorSheet sheet;

  /** Reads the part, the first one when none is named; the form begins with its latest text. */
  public void load() {
    ReportSection section =
        part == null || part.isBlank()
            ? ReportSection.values()[0]
            : Parameters.choice(ReportSection.class, part);
    if (section == null) {
      screen.notFound();
      return;
    }
    long version = Parameters.number(compared, 0);
    sheet =
        screen.readOr404(
            () ->
                reader.editor(
                    Parameters.identity(id), section, (int) Math.min(version, Integer.MAX_VALUE)));
    body = sheet == null ? "" : sheet.body();
  }

  /** Shows how the text typed will read. */
  public void preview() {
    previewed = true;
  }

  /** Keeps the text typed as the next version. */
  public String save() {
    return writes(
        new WriteReportText(
            sheet.head().id(), sheet.section(), sheet.latest(), sheet.closing(), body),
        "done_written");
  }

  /** After a refusal the figures beside the text are those of now; the text is the one typed. */
  private void showFiguresOfNow() {
    EditorSheet now =
        screen.readOr404(() -> reader.editor(sheet.head().id(), sheet.section(), sheet.compared()));
    if (now != null) {
      sheet = sheet.withFiguresOf(now);
    }
  }

  /** Brings an earlier version back. */
  public String restore(int number) {
    return does(
        new RestoreReportText(sheet.head().id(), sheet.section(), sheet.latest(), number),
        "done_restored");
  }

  /**
   * Adds the text of a regional report after the text typed, and keeps both as the next version.
   */
  public String quote(Long source) {
    return writes(
        new QuoteReportText(
            sheet.head().id(), sheet.section(), sheet.latest(), sheet.closing(), body, source),
        "done_quoted");
  }

  /** Keeps what was typed beside the figures shown. */
  private String writes(Command<Integer> command, String key) {
    String page = does(command, key);
    if (page == null) {
      showFiguresOfNow();
    }
    return page;
  }

  private String does(Command<Integer> command, String key) {
    Integer number = screen.execute(command).orElse(null);
    if (number == null) {
      return null;
    }
    screen.success(Texts.of("report").get(key, number));
    return PAGE + "?faces-redirect=true&id=" + sheet.head().id() + "&partie=" + sheet.section();
  }

  /** The text typed, read from the light markup. */
  public List<DocumentBlock> getBlocks() {
    return LightMarkup.read(body == null ? "" : body, heading -> heading);
  }

  public boolean isPreviewed() {
    return previewed;
  }

  public EditorSheet getSheet() {
    return sheet;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getPart() {
    return part;
  }

  public void setPart(String part) {
    this.part = part;
  }

  public String getCompared() {
    return compared;
  }

  public void setCompared(String compared) {
    this.compared = compared;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }
}
