package fr.mediane.web.entry;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.dossier.designation.EnterListedMediator;
import fr.mediane.dossier.designation.ListedReader;
import fr.mediane.dossier.designation.ListedReader.Entry;
import fr.mediane.dossier.designation.RemoveListedMediator;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Addresses;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The list of mediators of article 5, for one instance. */
@Named("listedMediators")
@ViewScoped
public class ListedBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/app/instances/mediateurs.xhtml";

  @Inject private Screen screen;
  @Inject private ListedReader reader;

  private String code;
  private ListedReader.Sheet sheet;
  private Long personId;
  private LocalDate inOn;
  private Long entryId;
  private LocalDate outOn;

  /** Reads the list; « 404 » when the instance does not exist or is out of reach. */
  public void load() {
    sheet = screen.readOr404(() -> reader.open(code == null ? "" : code));
    if (sheet != null) {
      code = sheet.code();
    }
  }

  /** Enters somebody. */
  public String enter() {
    return screen.execute(new EnterListedMediator(code, personId, inOn)).isPresent()
        ? back("listed_entered")
        : null;
  }

  /** Takes somebody out. */
  public String remove() {
    Optional<Entry> entry =
        sheet.entries().stream().filter(one -> Objects.equals(one.id(), entryId)).findFirst();
    if (entry.isEmpty()) {
      screen.show(new InvalidRefusal("entryId", Texts.of("entry").get("listed_entryMissing")));
      return null;
    }
    return screen.does(new RemoveListedMediator(entryId, entry.get().version(), outOn))
        ? back("listed_removed")
        : null;
  }

  private String back(String message) {
    screen.success(Texts.of("entry").get(message));
    return Addresses.of(PAGE, Map.of("code", code)) + "&faces-redirect=true";
  }

  /** Those who may enter the list: two people of the same name stay two. */
  public List<SelectItem> getEligible() {
    return sheet.eligible().entrySet().stream()
        .map(person -> new SelectItem(person.getKey(), person.getValue()))
        .toList();
  }

  /** Those who are on the list. */
  public List<SelectItem> getRemovable() {
    return sheet.entries().stream()
        .filter(entry -> entry.outOn() == null)
        .map(entry -> new SelectItem(entry.id(), entry.name()))
        .toList();
  }

  public ListedReader.Sheet getSheet() {
    return sheet;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public Long getPersonId() {
    return personId;
  }

  public void setPersonId(Long personId) {
    this.personId = personId;
  }

  public LocalDate getInOn() {
    return inOn;
  }

  public void setInOn(LocalDate inOn) {
    this.inOn = inOn;
  }

  public Long getEntryId() {
    return entryId;
  }

  public void setEntryId(Long entryId) {
    this.entryId = entryId;
  }

  public LocalDate getOutOn() {
    return outOn;
  }

  public void setOutOn(LocalDate outOn) {
    this.outOn = outOn;
  }
}
