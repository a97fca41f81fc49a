package fr.mediane.web.entry;

import fr.mediane.door.Command;
import fr.mediane.dossier.designation.DeclareDossierTie;
import fr.mediane.dossier.designation.DesignateMediator;
import fr.mediane.dossier.designation.DesignationReader;
import fr.mediane.dossier.designation.DesignationReader.Choice;
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
import java.util.List;

/** Whom the mediator may designate for a dossier, and why some are excluded. */
@Named("dossierDesignation")
@ViewScoped
public class DesignationBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private AppBean app;
  @Inject private DesignationReader reader;

  private String number;
  private DesignationReader.Sheet sheet;
  private Long personId;
  private Long replaced;
  private LocalDate on;
  private Long tiedId;
  private String motive;

  /** Reads the candidates; « 404 » when the dossier does not exist or is hidden. */
  public void load() {
    sheet = screen.readOr404(() -> reader.open(number == null ? "" : number));
    on = app.getToday();
  }

  /** Designates, in the place of somebody or beside. */
  public String designate() {
    Command<Void> command =
        replaced == null
            ? new DesignateMediator(number, sheet.version(), personId, on)
            : new ReplaceMediator(number, sheet.version(), replaced, personId, on);
    return done(command, "designate_done");
  }

  /** Declares a tie. */
  public String declareTie() {
    return done(new DeclareDossierTie(number, sheet.version(), tiedId, motive), "tie_done");
  }

  private String done(Command<Void> command, String message) {
    if (!screen.does(command)) {
      return null;
    }
    screen.success(Texts.of("entry").get(message));
    return DossierPages.redirectTo(DossierPages.ENTRY, number);
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

  public DesignationReader.Sheet getSheet() {
    return sheet;
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
