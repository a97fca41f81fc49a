package fr.mediane.web.regulation;

import fr.mediane.regulation.admin.WordingRow;
import fr.mediane.regulation.admin.WordingView;
import fr.mediane.web.page.Filters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of the wording: one kind of document at a time. */
@Named
@RequestScoped
public class WordingsBean {

  @Inject private WordingView view;

  private String kind;
  private List<String> kinds;
  private List<WordingRow> rows;

  /** Reads the pieces of the kind asked for, or of the first one. */
  public void load() {
    kinds = view.kinds();
    Filters filters = new Filters();
    kind = filters.among(kinds, "kind", kind);
    filters.tell();
    if (kind == null && !kinds.isEmpty()) {
      kind = kinds.get(0);
    }
    rows = kind == null ? List.of() : view.ofKind(kind);
  }

  public List<String> getKinds() {
    return kinds;
  }

  public List<WordingRow> getRows() {
    return rows;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }
}
