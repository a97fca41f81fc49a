package fr.mediane.web.study;

import fr.mediane.panel.proposal.view.PanelChoice;
import fr.mediane.panel.proposal.view.ProposalReader;
import fr.mediane.panel.study.OpenStudy;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The opening of a study without draft. */
@Named("newStudy")
@ViewScoped
public class NewStudyBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StudyLauncher launcher;
  @Inject private ProposalReader reader;

  private List<PanelChoice> panels;
  private Long panelId;
  private String title;
  private LocalDate effectiveOn;
  private Integer termMonths;
  private int maxTermMonths;

  /** Reads what may be chosen; a person attached to one instance has nothing to choose. */
  public void load() {
    panels = reader.draftablePanels();
    if (panels.size() == 1) {
      panelId = panels.get(0).id();
    }
    maxTermMonths = reader.maxTermMonths();
    termMonths = maxTermMonths;
  }

  /** Opens the study, searches it and goes there. */
  public String open() {
    return launcher.open(new OpenStudy(panelId, null, title, effectiveOn, termMonths, Set.of()));
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

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public LocalDate getEffectiveOn() {
    return effectiveOn;
  }

  public void setEffectiveOn(LocalDate effectiveOn) {
    this.effectiveOn = effectiveOn;
  }

  public Integer getTermMonths() {
    return termMonths;
  }

  public void setTermMonths(Integer termMonths) {
    this.termMonths = termMonths;
  }
}
