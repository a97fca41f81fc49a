package fr.mediane.web.report;

import fr.mediane.statistics.report.AnswerRemark;
import fr.mediane.statistics.report.Remark;
import fr.mediane.statistics.report.RemarkSheet;
import fr.mediane.statistics.report.ReportReader;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Parameters;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The draft of a report read against the dossiers before it is signed. */
@Named("reportRemarks")
@ViewScoped
public class ReportRemarkBean implements Serializable {

  /** The page. */
  public static final String PAGE = "/app/rapports/relecture.xhtml";

  private static final long serialVersionUID = 1L;
  private static final String KEPT = "mediane.remarkMotives";

  @Inject private ReportReader reader;
  @Inject private Screen screen;

  private final Map<String, String> motives = new HashMap<>();
  private String id;
  private RemarkSheet sheet;

  /**
   * Reads the draft; « 404 » when it is no draft of the reader. What was typed for the other
   * remarks when one was answered is still there.
   */
  public void load() {
    if (flash().get(KEPT) instanceof Map<?, ?> typed) {
      typed.forEach((digest, motive) -> motives.put((String) digest, (String) motive));
    }
    sheet = screen.readOr404(() -> reader.remarks(Parameters.identity(id)));
  }

  /** Keeps the words of a remark with the motive typed beside it. */
  public String keep(Remark remark) {
    String next =
        screen.act(
            new AnswerRemark(sheet.head().id(), remark.digest(), motives.get(remark.digest())),
            Texts.of("report").get("done_answered"),
            PAGE + "?faces-redirect=true&id=" + sheet.head().id());
    if (next != null) {
      motives.remove(remark.digest());
      flash().put(KEPT, new HashMap<>(motives));
    }
    return next;
  }

  private static Flash flash() {
    return FacesContext.getCurrentInstance().getExternalContext().getFlash();
  }

  /** What is typed, by digest of the remark. */
  public Map<String, String> getMotives() {
    return motives;
  }

  public RemarkSheet getSheet() {
    return sheet;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
