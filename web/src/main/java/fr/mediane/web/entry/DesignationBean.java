package fr.mediane.web.entry;

import fr.mediane.door.Command;
import fr.mediane.dossier.assignment.AssignmentReader;
import fr.mediane.dossier.assignment.AssignmentSheet;
import fr.mediane.dossier.assignment.DesignateTeam;
import fr.mediane.dossier.designation.DeclareDossierTie;
import fr.mediane.dossier.designation.DesignateMediator;
import fr.mediane.dossier.designation.DesignationSheet;
import fr.mediane.dossier.designation.DesignationSheet.Choice;
import fr.mediane.dossier.designation.ReplaceMediator;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.dossier.DossierPages;
import fr.mediane.web.session.AppBean;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whom the mediator may designate for a dossier, and why some are excluded. */
@Named("dossierDesignation")
@ViewScoped
public class DesignationBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private AppBean app;
  @Inject private AssignmentReader reader;

  private String number;
  private AssignmentSheet assignment;
  private DesignationSheet sheet;
  private Long personId;
  private Long replaced;
  private LocalDate on;
  private Integer team = 0;
  private LocalDate teamOn;
  private String teamMotive;
  private Long tiedId;
  private String motive;

  /** Reads the candidates; « 404 » when the dossier does not exist or is hidden. */
  public void load() {
    assignment = screen.readOr404(() -> reader.open(number == null ? "" : number));
    sheet = assignment == null ? null : assignment.designation();
    on = app.getToday();
    teamOn = on;
  }

  /** Designates, in the place of somebody or beside. */
  public String designate() {
    Command<Void> command =
        replaced == null
            ? new DesignateMediator(number, sheet.version(), personId, on)
            : new ReplaceMediator(number, sheet.version(), replaced, personId, on);
    return done(command, "designate_done");
  }

  /** Designates the team chosen among those computed, the proposal or another. */
  public String designateTeam() {
    List<Long> people =
        team == null || team < 0 || team >= assignment.teams().size()
            ? List.of()
            : assignment.teams().get(team).people();
    return done(
        new DesignateTeam(number, sheet.version(), people, teamOn, false, teamMotive),
        people.size() > 1 ? "team_done" : "designate_done");
  }

  /** The teams to choose from: the proposal, then the next best. */
  public List<SelectItem> getTeamChoices() {
    List<SelectItem> items = new ArrayList<>();
    for (int i = 0; i < assignment.teams().size(); i++) {
      String names = assignment.teams().get(i).getTitle();
      items.add(new SelectItem(i, i == 0 ? Texts.of("entry").get("team_proposed", names) : names));
    }
    return items;
  }

  /** Declares a tie. */
  public String declareTie() {
    return done(new DeclareDossierTie(number, sheet.version(), tiedId, motive), "tie_done");
  }

  private String done(Command<Void> command, String message) {
    return screen.act(
        command,
        Texts.of("entry").get(message),
        DossierPages.redirectTo(DossierPages.ENTRY, number));
  }

  /** Those whom nothing excludes. */
  public List<SelectItem> getOpen() {
    return sheet.choices().stream().filter(Choice::isOpen).map(DesignationBean::item).toList();
  }

  /** Those of whom a tie may be declared. */
  public List<SelectItem> getReachable() {
    return sheet.choices().stream()
        .filter(choice -> choice.candidate().personId() != null)
        .filter(choice -> choice.candidate().excluded() == null)
        .map(DesignationBean::item)
        .toList();
  }

  private static SelectItem item(Choice choice) {
    return new SelectItem(choice.candidate().personId(), choice.candidate().name());
  }

  /** Those who may be replaced. */
  public List<SelectItem> getReplaceable() {
    return sheet.leads().stream()
        .map(lead -> new SelectItem(lead.mediatorId(), lead.name()))
        .toList();
  }

  public DesignationSheet getSheet() {
    return sheet;
  }

  public AssignmentSheet getAssignment() {
    return assignment;
  }

  public Integer getTeam() {
    return team;
  }

  public void setTeam(Integer team) {
    this.team = team;
  }

  public LocalDate getTeamOn() {
    return teamOn;
  }

  public void setTeamOn(LocalDate teamOn) {
    this.teamOn = teamOn;
  }

  public String getTeamMotive() {
    return teamMotive;
  }

  public void setTeamMotive(String teamMotive) {
    this.teamMotive = teamMotive;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public Long getPersonId() {
    return personId;
  }

  public void setPersonId(Long personId) {
    this.personId = personId;
  }

  public Long getReplaced() {
    return replaced;
  }

  public void setReplaced(Long replaced) {
    this.replaced = replaced;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public Long getTiedId() {
    return tiedId;
  }

  public void setTiedId(Long tiedId) {
    this.tiedId = tiedId;
  }

  public String getMotive() {
    return motive;
  }

  public void setMotive(String motive) {
    this.motive = motive;
  }
}
