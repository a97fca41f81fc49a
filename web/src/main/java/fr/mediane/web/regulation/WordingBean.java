package fr.mediane.web.regulation;

import fr.mediane.regulation.Certainty;
import fr.mediane.regulation.admin.ChangeWording;
import fr.mediane.regulation.admin.WordingRow;
import fr.mediane.regulation.admin.WordingView;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.page.Parameters;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One piece of wording: its versions, and the writing of the next one with its preview. */
@Named
@ViewScoped
public class WordingBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WordingView view;
  @Inject private Screen screen;

  private String id;
  private ArrayList<WordingRow> versions;
  private ArrayList<String> places;
  private LocalDate validFrom;
  private String body;
  private Certainty certainty;
  private String source;
  private boolean previewed;

  /** Reads the piece of the address; the form begins with the text of its latest version. */
  public void load() {
    if (versions != null) {
      return;
    }
    List<WordingRow> found = screen.readOr404(() -> view.versionsLike(Parameters.identity(id)));
    if (found == null) {
      return;
    }
    versions = new ArrayList<>(found);
    places = new ArrayList<>(view.placesOf(getLatest().kind()));
    body = getLatest().body();
  }

  /** Shows how the text typed will read. */
  public void preview() {
    previewed = true;
  }

  /** Stores the new version and shows it. */
  public String save() {
    ChangeWording command =
        new ChangeWording(
            getLatest().id(), getLatest().version(), validFrom, body, certainty, source);
    Long written = screen.execute(command).orElse(null);
    if (written == null) {
      return null;
    }
    screen.success(Texts.of("regulation").get("wording_saved"));
    return "/app/regles/texte.xhtml?faces-redirect=true&id=" + written;
  }

  /** The degrees of certainty with their French names. */
  public Map<String, Certainty> getCertainties() {
    Map<String, Certainty> choices = new LinkedHashMap<>();
    Texts texts = Texts.of("regulation");
    choices.put(texts.get("certainty_read"), Certainty.VERIFIED);
    choices.put(texts.get("certainty_chosen"), Certainty.INFERRED);
    return choices;
  }

  /** The latest version, used now or to come. */
  public WordingRow getLatest() {
    return versions.get(0);
  }

  public List<WordingRow> getVersions() {
    return versions;
  }

  /** The places that this document can fill in. */
  public List<String> getPlaces() {
    return places;
  }

  public boolean isPreviewed() {
    return previewed;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public Certainty getCertainty() {
    return certainty;
  }

  public void setCertainty(Certainty certainty) {
    this.certainty = certainty;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
