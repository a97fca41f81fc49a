package fr.mediane.web.network;

import fr.mediane.network.act.EndMediator;
import fr.mediane.network.view.MediatorTerm;
import fr.mediane.network.view.NetworkReader;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Parameters;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Ends the term of a mediator early. */
@Named("mediatorEnd")
@ViewScoped
public class MediatorEndBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient NetworkReader reader;
  @Inject private Screen screen;

  private Long id;
  private transient MediatorTerm term;
  private long version;
  private LocalDate endedOn;

  /** Reads the term, « 404 » when there is none. */
  public void open() {
    if (getTerm() != null) {
      version = getTerm().version();
    }
  }

  /** The term. */
  public MediatorTerm getTerm() {
    if (term == null) {
      term = screen.readOr404(() -> reader.mediator(id));
    }
    return term;
  }

  /** Records the end and goes back to the list. */
  public String save() {
    return screen.act(
        new EndMediator(id, version, endedOn),
        Texts.of("network").get("mediator.ended"),
        "/app/reseau/mediateurs.xhtml?faces-redirect=true");
  }

  public String getId() {
    return id == null ? null : id.toString();
  }

  public void setId(String typed) {
    this.id = Parameters.id(typed).orElse(null);
  }

  public LocalDate getEndedOn() {
    return endedOn;
  }

  public void setEndedOn(LocalDate endedOn) {
    this.endedOn = endedOn;
  }
}
