package fr.mediane.web.entry;

import fr.mediane.dossier.assignment.AssignmentReader;
import fr.mediane.dossier.assignment.DesignateTeam;
import fr.mediane.dossier.assignment.ProposeTeams;
import fr.mediane.dossier.assignment.StopTeams;
import fr.mediane.dossier.assignment.TeamsDesk;
import fr.mediane.dossier.assignment.WaitingSheet;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.session.AppBean;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The dossiers that wait for their mediators, designated together after a look at each. */
@Named("dossierWaiting")
@ViewScoped
public class WaitingBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/app/dossiers/a-designer.xhtml?faces-redirect=true";

  /** Teams that take less are shown with the answer to the gesture that asked for them. */
  private static final Duration PATIENCE = Duration.ofMillis(1500);

  @Inject private Screen screen;
  @Inject private AppBean app;
  @Inject private AssignmentReader reader;
  @Inject private TeamsDesk desk;

  private WaitingSheet sheet;
  private String[] numbers = {};
  private LocalDate on;

  /** Reads what waits and the teams last computed; every dossier that has a team is ticked. */
  public void load() {
    on = app.getToday();
    read();
  }

  private void read() {
    sheet = reader.waiting();
    numbers =
        sheet.rows().stream()
            .filter(row -> row.team() != null)
            .map(WaitingSheet.Row::number)
            .toArray(String[]::new);
  }

  /** Has the teams computed, and waits a moment for them. */
  public String propose() {
    return screen
        .execute(new ProposeTeams())
        .map(
            owner -> {
              desk.await(owner, PATIENCE);
              return PAGE;
            })
        .orElse(null);
  }

  /** Stops the teams that are being computed. */
  public String stop() {
    screen.does(new StopTeams());
    return PAGE;
  }

  /** Designates the teams of the dossiers ticked, each by an act of its own. */
  public String designate() {
    List<WaitingSheet.Row> ticked =
        sheet.rows().stream()
            .filter(row -> row.team() != null && Arrays.asList(numbers).contains(row.number()))
            .toList();
    if (ticked.isEmpty()) {
      refuse(Texts.of("entry").get("waiting_nothing"));
      return null;
    }
    int done = 0;
    for (WaitingSheet.Row row : ticked) {
      if (screen.does(
          new DesignateTeam(row.number(), row.version(), row.team().people(), on, true, null))) {
        done++;
      } else {
        refuse(Texts.of("entry").get("waiting_refused", row.number()));
      }
    }
    if (done < ticked.size()) {
      read();
      return null;
    }
    screen.success(Texts.of("entry").get("waiting_done", done));
    return PAGE;
  }

  private static void refuse(String text) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  /** The dossiers that have a team. */
  public List<SelectItem> getItems() {
    return sheet.rows().stream()
        .filter(row -> row.team() != null)
        .map(row -> new SelectItem(row.number(), row.number() + " – " + row.team().getTitle()))
        .toList();
  }

  public WaitingSheet getSheet() {
    return sheet;
  }

  public String[] getNumbers() {
    return numbers.clone();
  }

  public void setNumbers(String[] numbers) {
    this.numbers = numbers.clone();
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
