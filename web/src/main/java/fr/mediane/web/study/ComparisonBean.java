package fr.mediane.web.study;

import fr.mediane.panel.study.StudyComparison;
import fr.mediane.panel.study.StudyLine;
import fr.mediane.panel.study.StudyReader;
import fr.mediane.web.Screen;
import fr.mediane.web.page.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Two studies of one instance side by side. Both stand in the address. */
@Named("studyComparison")
@RequestScoped
public class ComparisonBean {

  @Inject private StudyReader reader;
  @Inject private Screen screen;

  private String id;
  private String with;
  private List<StudyLine> others = List.of();
  private StudyLine study;
  private StudyComparison comparison;

  /** Reads both, or answers « 404 »; without the second, offers the others of the instance. */
  public void load() {
    Long first = Parameters.id(id).orElse(null);
    List<StudyLine> all = reader.list();
    study = all.stream().filter(line -> line.id().equals(first)).findFirst().orElse(null);
    if (study == null) {
      screen.notFound();
      return;
    }
    others =
        all.stream()
            .filter(line -> line.panelId().equals(study.panelId()) && !line.id().equals(first))
            .toList();
    if (with != null && !with.isBlank()) {
      comparison = screen.readOr404(() -> reader.compare(first, Parameters.identity(with)));
    }
  }

  /** The first study. */
  public StudyLine getStudy() {
    return study;
  }

  /** The other studies of its instance. */
  public List<StudyLine> getOthers() {
    return others;
  }

  /** Both side by side; {@code null} until the second is chosen. */
  public StudyComparison getComparison() {
    return comparison;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getWith() {
    return with;
  }

  public void setWith(String with) {
    this.with = with;
  }
}
