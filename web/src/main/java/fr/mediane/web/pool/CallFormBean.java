package fr.mediane.web.pool;

import fr.mediane.panel.pool.CallDetails;
import fr.mediane.panel.pool.CallLine;
import fr.mediane.panel.pool.Calls;
import fr.mediane.panel.pool.CandidateForms;
import fr.mediane.panel.pool.ChangeCall;
import fr.mediane.panel.pool.OpenCall;
import fr.mediane.panel.pool.PanelName;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The form of a call for applications, new or to change. */
@Named("callForm")
@ViewScoped
public class CallFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Calls calls;
  @Inject private CandidateForms forms;
  @Inject private Screen screen;

  private Long id;
  private String panelCode;
  private long version;
  private PanelName panel;
  private List<PanelName> panels = List.of();
  private String title;
  private String profile;
  private LocalDate opensOn;
  private LocalDate closesOn;

  /** Reads what the form shows; « 404 » for a call or an instance out of reach. */
  public void load() {
    if (id == null) {
      var blank = screen.readOr404(() -> forms.blank(panelCode));
      if (blank != null) {
        panel = blank.panel();
        panels = blank.panels();
      }
      return;
    }
    CallLine line = screen.readOr404(() -> calls.read(id));
    if (line != null) {
      panel = line.panel();
      version = line.version();
      title = line.call().title();
      profile = line.call().profile();
      opensOn = line.call().opensOn();
      closesOn = line.call().closesOn();
    }
  }

  /** Opens or changes the call, then shows the calls. */
  public String save() {
    CallDetails call = new CallDetails(title, profile, opensOn, closesOn);
    boolean done =
        isNew()
            ? screen.does(new OpenCall(panel.id(), call))
            : screen.does(new ChangeCall(id, version, call));
    if (!done) {
      return null;
    }
    screen.success(Texts.of("pool").get(isNew() ? "call.opened" : "call.changed"));
    return CallListBean.PATH + "?faces-redirect=true&instance=" + panel.code();
  }

  /** Whether the call does not exist yet. */
  public boolean isNew() {
    return id == null;
  }

  /** Whether the instance must be chosen before anything else. */
  public boolean isPanelToChoose() {
    return panel == null;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getPanelCode() {
    return panelCode;
  }

  public void setPanelCode(String panelCode) {
    this.panelCode = panelCode;
  }

  public PanelName getPanel() {
    return panel;
  }

  public List<PanelName> getPanels() {
    return panels;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getProfile() {
    return profile;
  }

  public void setProfile(String profile) {
    this.profile = profile;
  }

  public LocalDate getOpensOn() {
    return opensOn;
  }

  public void setOpensOn(LocalDate opensOn) {
    this.opensOn = opensOn;
  }

  public LocalDate getClosesOn() {
    return closesOn;
  }

  public void setClosesOn(LocalDate closesOn) {
    this.closesOn = closesOn;
  }
}
