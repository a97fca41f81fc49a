package fr.mediane.web.pool;

import fr.mediane.panel.pool.CallLine;
import fr.mediane.panel.pool.CallPage;
import fr.mediane.panel.pool.Calls;
import fr.mediane.panel.pool.CancelCall;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Pagination;
import fr.mediane.web.page.Parameters;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** The calls for applications of the instances within reach. */
@Named("callList")
@ViewScoped
public class CallListBean implements Serializable {

  static final String PATH = "/app/vivier/appels.xhtml";
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 20;

  @Inject private Calls calls;
  @Inject private Screen screen;

  private String panelCode;
  private String asked;
  private CallPage page;

  /** Reads the page that the address asks for. */
  public void load() {
    int number = Parameters.page(asked);
    page = screen.readOr404(() -> calls.list(panelCode, (number - 1) * SIZE, SIZE));
  }

  /** Cancels a call. */
  public String cancel(CallLine call) {
    return screen.act(
        new CancelCall(call.id(), call.version()),
        Texts.of("pool").get("call.cancelled"),
        PATH + "?faces-redirect=true&includeViewParams=true");
  }

  /** The page read. */
  public CallPage getPage() {
    return page;
  }

  /** Links to the other pages. */
  public Pagination getPagination() {
    return new Pagination(
        Parameters.page(asked),
        SIZE,
        page.total(),
        PATH,
        panelCode == null ? Map.of() : Map.of("instance", panelCode));
  }

  /** What tells a call from the others of the page, for those who hear its links one by one. */
  public String nameOf(CallLine call) {
    String title = call.call().title();
    return page.panels().size() > 1 ? title + ", " + call.panel().name() : title;
  }

  /** The instances within reach, by code. */
  public List<SelectItem> getPanels() {
    return Items.codes(page.panels());
  }

  /** « ?instance=… » for the pages of the same instance, or nothing. */
  public String getPanelQuery() {
    return page.panel() == null ? "" : "?instance=" + page.panel().code();
  }

  public String getPanelCode() {
    return panelCode;
  }

  public void setPanelCode(String panelCode) {
    this.panelCode = panelCode;
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }
}
