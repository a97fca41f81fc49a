package fr.mediane.web.network;

import fr.mediane.network.Civility;
import fr.mediane.network.act.RecordMediator;
import fr.mediane.network.view.NetworkReader;
import fr.mediane.regulation.RegulationStore;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.session.AppBean;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Records the term of a mediator appointed by the ministers. */
@Named("mediatorForm")
@ViewScoped
public class MediatorFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient NetworkReader reader;
  @Inject private transient RegulationStore regulation;
  @Inject private transient AppBean app;
  @Inject private Screen screen;

  private List<SelectItem> territories;
  private String territory;
  private Civility civility;
  private String lastName;
  private String firstName;
  private String email;
  private String certificateBody;
  private LocalDate certificateOn;
  private Integer trainingHours;
  private String actReference;
  private LocalDate startsOn;
  private LocalDate endsOn;

  /** Proposes the longest term that begins today. */
  @PostConstruct
  void begin() {
    territories =
        reader.territories().stream().map(one -> new SelectItem(one.code(), one.name())).toList();
    startsOn = app.getToday();
    endsOn = regulation.calendar().inForceOn(startsOn).latestLastDay(startsOn);
  }

  /** Records the term and goes back to the list. */
  public String save() {
    RecordMediator command =
        new RecordMediator(
            territory,
            civility,
            lastName,
            firstName,
            email,
            certificateBody,
            certificateOn,
            trainingHours,
            actReference,
            startsOn,
            endsOn);
    if (screen.execute(command).isEmpty()) {
      return null;
    }
    screen.success(Texts.of("network").get("mediator.saved"));
    return "/app/reseau/mediateurs.xhtml?faces-redirect=true";
  }

  /** The territories, to choose. */
  public List<SelectItem> getTerritories() {
    return territories;
  }

  /** The civilities, to choose. */
  public List<SelectItem> getCivilities() {
    return Arrays.stream(Civility.values()).map(one -> new SelectItem(one, one.label())).toList();
  }

  public String getTerritory() {
    return territory;
  }

  public void setTerritory(String territory) {
    this.territory = territory;
  }

  public Civility getCivility() {
    return civility;
  }

  public void setCivility(Civility civility) {
    this.civility = civility;
  }

  public String getLastName() {
    return lastName;
  }

  public void setLastName(String lastName) {
    this.lastName = lastName;
  }

  public String getFirstName() {
    return firstName;
  }

  public void setFirstName(String firstName) {
    this.firstName = firstName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getCertificateBody() {
    return certificateBody;
  }

  public void setCertificateBody(String certificateBody) {
    this.certificateBody = certificateBody;
  }

  public LocalDate getCertificateOn() {
    return certificateOn;
  }

  public void setCertificateOn(LocalDate certificateOn) {
    this.certificateOn = certificateOn;
  }

  public Integer getTrainingHours() {
    return trainingHours;
  }

  public void setTrainingHours(Integer trainingHours) {
    this.trainingHours = trainingHours;
  }

  public String getActReference() {
    return actReference;
  }

  public void setActReference(String actReference) {
    this.actReference = actReference;
  }

  public LocalDate getStartsOn() {
    return startsOn;
  }

  public void setStartsOn(LocalDate startsOn) {
    this.startsOn = startsOn;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate endsOn) {
    this.endsOn = endsOn;
  }
}
