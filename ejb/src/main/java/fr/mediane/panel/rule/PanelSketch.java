package fr.mediane.panel.rule;

import fr.mediane.regulation.PanelKind;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The instance that a composition is for.
 *
 * @param code stable key of the instance
 * @param name name as shown to people
 * @param kind regional, Outre-mer or national
 * @param formerRegions regions before 2016 that the territory gathers and of which each should be
 *     represented; empty when the question has no meaning (national, Outre-mer, Île-de-France)
 */
public record PanelSketch(String code, String name, PanelKind kind, List<Coded> formerRegions)
    implements Serializable {

  /** Copies the list. */
  public PanelSketch {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    formerRegions = List.copyOf(formerRegions);
  }

  /** An instance whose territory was never several regions. */
  public PanelSketch(String code, String name, PanelKind kind) {
    this(code, name, kind, List.of());
  }
}
