package fr.mediane.web.network;

import fr.mediane.panel.pool.LinkMediator;
import fr.mediane.panel.pool.MediatorLink;
import fr.mediane.panel.pool.MediatorLinks;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Parameters;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Says which person of the pool a mediator is. */
@Named("mediatorPerson")
@ViewScoped
public class MediatorPersonBean implements Serializable {

  private static final String NOBODY = "0";
  private static final long serialVersionUID = 1L;

  @Inject private MediatorLinks links;
  @Inject private Screen screen;

  private String id;
  private MediatorLink link;
  private String person = NOBODY;

  /** Reads the mediator, « 404 » when there is none. */
  public void open() {
    link = screen.readOr404(() -> links.of(Parameters.identity(id)));
    if (link != null && link.personId() != null) {
      person = link.personId().toString();
    }
  }

  /** Records the choice and goes back to the list. */
  public String save() {
    Long chosen = NOBODY.equals(person) ? null : Long.valueOf(person);
    return screen.act(
        new LinkMediator(link.mediatorId(), link.version(), chosen),
        Texts.of("network").get("mediator.linked"),
        "/app/reseau/mediateurs.xhtml?faces-redirect=true");
  }

  /** Those who bear the name or the address of the mediator, then nobody. */
  public List<SelectItem> getPeople() {
    List<SelectItem> items = new ArrayList<>();
    link.choices().forEach(one -> items.add(new SelectItem(one.code(), one.label())));
    items.add(new SelectItem(NOBODY, Texts.of("network").get("mediator.personNone")));
    return items;
  }

  public MediatorLink getLink() {
    return link;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** Identity of the person chosen; {@code 0} for nobody. */
  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }
}
