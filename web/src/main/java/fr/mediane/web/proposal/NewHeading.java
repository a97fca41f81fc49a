package fr.mediane.web.proposal;

import fr.mediane.panel.proposal.view.PanelChoice;
import fr.mediane.panel.proposal.view.ProposalReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The heading of something new about an instance, as somebody types it: the instance first. */
public class NewHeading extends HeadingFields {

  private static final long serialVersionUID = 1L;

  private List<PanelChoice> panels = List.of();
  private Long panelId;
  private int maxTermMonths;

  /** Reads what may be chosen; a person attached to one instance has nothing to choose. */
  public void load(ProposalReader reader) {
    panels = List.copyOf(reader.draftablePanels());
    if (panels.size() == 1) {
      panelId = panels.get(0).id();
    }
    maxTermMonths = reader.maxTermMonths();
    setTermMonths(maxTermMonths);
  }

  /** The instances offered, by name. */
  public Map<String, Long> getPanels() {
    Map<String, Long> choices = new LinkedHashMap<>();
    panels.forEach(choice -> choices.put(choice.name(), choice.id()));
    return choices;
  }

  /** Whether there is an instance to choose. */
  public boolean isChoosing() {
    return panels.size() > 1;
  }

  /** The one instance, when there is nothing to choose. */
  public String getOnlyPanel() {
    return panels.size() == 1 ? panels.get(0).name() : null;
  }

  /** Longest mandate allowed, in months. */
  public int getMaxTermMonths() {
    return maxTermMonths;
  }

  public Long getPanelId() {
    return panelId;
  }

  public void setPanelId(Long panelId) {
    this.panelId = panelId;
  }
}
