package fr.mediane.web.undertaking;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.dossier.undertaking.EndUndertaking;
import fr.mediane.dossier.undertaking.UndertakingLine;
import fr.mediane.dossier.undertaking.UndertakingReader;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The undertakings of the reader's instances. */
@Named("undertakingList")
@ViewScoped
public class UndertakingListBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private UndertakingReader reader;

  private List<UndertakingLine> lines;
  private Long chosen;
  private String reason;

  @PostConstruct
  void read() {
    lines = reader.list();
  }

  /** Ends the undertaking chosen. */
  public String end() {
    Optional<UndertakingLine> line =
        lines.stream().filter(one -> Objects.equals(one.undertakingId(), chosen)).findFirst();
    if (chosen == null || line.isEmpty()) {
      screen.show(new InvalidRefusal("undertakingId", Texts.of("undertaking").get("end_missing")));
      return null;
    }
    return screen.act(
        new EndUndertaking(chosen, line.get().version(), reason),
        Texts.of("undertaking").get("end_done"),
        "/app/instances/engagements.xhtml?faces-redirect=true");
  }

  /** The undertakings in force, by person. */
  public Map<String, Long> getEndable() {
    Map<String, Long> endable = new LinkedHashMap<>();
    lines.stream()
        .filter(UndertakingLine::inForce)
        .forEach(line -> endable.put(line.name() + ", " + line.quality(), line.undertakingId()));
    return endable;
  }

  public List<UndertakingLine> getLines() {
    return lines;
  }

  public Long getChosen() {
    return chosen;
  }

  public void setChosen(Long chosen) {
    this.chosen = chosen;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
