package fr.mediane.web.report;

import fr.mediane.access.Right;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.statistics.report.OpenReport;
import fr.mediane.statistics.report.ReportReader;
import fr.mediane.statistics.report.ReportRow;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.session.UserBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of annual reports, and the opening of one. */
@Named("reports")
@RequestScoped
public class ReportsBean {

  /** The page. */
  public static final String PAGE = "/app/rapports/liste.xhtml";

  @Inject private ReportReader reader;
  @Inject private Screen screen;
  @Inject private UserBean user;

  private List<ReportRow> rows;
  private Integer year;

  /** Opens the report of the year typed. */
  public String open() {
    if (year == null) {
      screen.show(new InvalidRefusal("year", Texts.of("report").get("open_yearMissing")));
      return null;
    }
    Long id = screen.execute(new OpenReport(reader.ownPanel(), year)).orElse(null);
    if (id == null) {
      return null;
    }
    screen.success(Texts.of("report").get("done_opened", Integer.toString(year)));
    return ReportBean.redirect(id);
  }

  /** Whether the person writes reports. */
  public boolean isWriter() {
    return user.getActor().holds(Right.REPORT_WRITE);
  }

  /** The reports; read once, also when what was typed is refused. */
  public List<ReportRow> getRows() {
    if (rows == null) {
      rows = reader.list();
    }
    return rows;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }
}
