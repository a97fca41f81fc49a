package fr.mediane.web.report;

import fr.mediane.door.Command;
import fr.mediane.statistics.report.ConfirmReport;
import fr.mediane.statistics.report.PrintReportFiles;
import fr.mediane.statistics.report.ReopenReport;
import fr.mediane.statistics.report.ReportReader;
import fr.mediane.statistics.report.ReportSheet;
import fr.mediane.statistics.report.ReportState;
import fr.mediane.statistics.report.ReturnReport;
import fr.mediane.statistics.report.SignReport;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.GraveAct;
import fr.mediane.web.page.Parameters;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One annual report: its parts, its proposals, its release and its files. */
@Named("report")
@ViewScoped
public class ReportBean extends GraveAct {

  /** The page. */
  public static final String PAGE = "/app/rapports/fiche.xhtml";

  private static final long serialVersionUID = 1L;

  @Inject private ReportReader reader;
  @Inject private Screen screen;

  private String id;
  private ReportSheet sheet;

  /** Reads the report; « 404 » when it does not exist or is hidden. */
  public void load() {
    sheet = screen.readOr404(() -> reader.open(Parameters.identity(id)));
  }

  /** The first of the two signatures. */
  public String sign() {
    return does(new SignReport(identity(), sheet.version()), "done_signed");
  }

  /** The second: the report is released. */
  public String confirm() {
    return does(new ConfirmReport(identity(), sheet.version(), isUnderstood()), "done_released");
  }

  /** Back to writing. */
  public String giveBack() {
    return does(new ReturnReport(identity(), sheet.version(), getMotive()), "done_returned");
  }

  /** A new edition. */
  public String reopen() {
    return does(new ReopenReport(identity(), sheet.version(), getMotive()), "done_reopened");
  }

  /** Has every file printed in the background. */
  public String prepareFiles() {
    Long work = screen.execute(new PrintReportFiles(identity(), 0)).orElse(null);
    if (work == null) {
      return null;
    }
    screen.success(Texts.of("report").get("done_background"));
    return "/app/travaux/fiche.xhtml?faces-redirect=true&id=" + work;
  }

  private String does(Command<Void> command, String key) {
    return screen.act(command, Texts.of("report").get(key), redirect(identity()));
  }

  private Long identity() {
    return sheet.head().id();
  }

  /** The page of a report, after an act. */
  static String redirect(Long report) {
    return PAGE + "?faces-redirect=true&id=" + report;
  }

  /** Tone of the badge of a state. */
  public String tone(ReportState state) {
    return switch (state) {
      case DRAFT -> "new";
      case SIGNED -> "info";
      case RELEASED -> "success";
    };
  }

  public ReportSheet getSheet() {
    return sheet;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
