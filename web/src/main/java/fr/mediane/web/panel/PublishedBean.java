package fr.mediane.web.panel;

import fr.mediane.panel.view.PublishedComposition;
import fr.mediane.panel.view.PublishedReader;
import fr.mediane.web.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The pages of compositions open to anybody. */
@Named("published")
@RequestScoped
public class PublishedBean {

  @Inject private PublishedReader reader;
  @Inject private Screen screen;

  private List<PublishedComposition> all;
  private PublishedComposition composition;
  private String code;

  /** Reads all the compositions. */
  public void loadAll() {
    all = reader.all();
  }

  /** Reads one composition, or answers « 404 ». */
  public void load() {
    composition = screen.readOr404(() -> reader.byCode(code == null ? "" : code));
  }

  public List<PublishedComposition> getAll() {
    return all;
  }

  public PublishedComposition getComposition() {
    return composition;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
