package fr.mediane.web.proposal;

import fr.mediane.panel.proposal.OpenProposal;
import fr.mediane.panel.proposal.view.PanelChoice;
import fr.mediane.panel.proposal.view.ProposalReader;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The opening of a proposal. */
@Named("newProposal")
@ViewScoped
public class NewProposalBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private ProposalReader reader;

  private List<PanelChoice> panels;
  private int maxTermMonths;
  private Long panelId;
  private OpenProposal.Start start = OpenProposal.Start.PRESENT;
  private String title;
  private LocalDate effectiveOn;
  private Integer termMonths;

  /** Reads what may be chosen; a person attached to one instance has nothing to choose. */
  public void load() {
    panels = reader.draftablePanels();
    if (panels.size() == 1) {
      panelId = panels.get(0).id();
    }
    maxTermMonths = reader.maxTermMonths();
    termMonths = maxTermMonths;
  }

  /** Opens the draft and goes to its workbench. */
  public String open() {
    return screen
        .execute(new OpenProposal(panelId, start, title, effectiveOn, termMonths))
        .map(
            number -> {
              screen.success(Texts.of("proposal").get("new_done", number));
              return ProposalPages.redirectTo(ProposalPages.workbench(number));
            })
        .orElse(null);
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

  /** From what a draft may begin, by name. */
  public Map<String, OpenProposal.Start> getStarts() {
    Texts texts = Texts.of("proposal");
    Map<String, OpenProposal.Start> choices = new LinkedHashMap<>();
    for (OpenProposal.Start choice :
        List.of(OpenProposal.Start.PRESENT, OpenProposal.Start.RENEWAL, OpenProposal.Start.EMPTY)) {
      choices.put(texts.get("start_" + choice), choice);
    }
    return choices;
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

  public OpenProposal.Start getStart() {
    return start;
  }

  public void setStart(OpenProposal.Start start) {
    this.start = start;
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
