package fr.mediane.web.mailing;

import fr.mediane.mailing.DraftMailing;
import fr.mediane.regulation.Sector;
import fr.mediane.web.Screen;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Writes a letter to the establishments of a territory. */
@Named("mailingForm")
@ViewScoped
public class MailingFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;

  private Sector sector;
  private String object;
  private String body;

  /** Keeps the letter; the next page counts its addressees. */
  public String save() {
    return screen
        .execute(new DraftMailing("", sector, object, body))
        .map(id -> "/app/courriers/fiche.xhtml?faces-redirect=true&id=" + id)
        .orElse(null);
  }

  /** The sectors. */
  public List<SelectItem> getSectors() {
    return Stream.of(Sector.values()).map(each -> new SelectItem(each, each.label())).toList();
  }

  public Sector getSector() {
    return sector;
  }

  public void setSector(Sector sector) {
    this.sector = sector;
  }

  public String getObject() {
    return object;
  }

  public void setObject(String object) {
    this.object = object;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }
}
