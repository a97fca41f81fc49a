package fr.mediane.web.proposal;

import fr.mediane.panel.proposal.view.ProposalView;
import java.io.Serializable;
import java.time.LocalDate;

/** The heading of a proposal as somebody types it. */
public class HeadingFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String title;
  private LocalDate effectiveOn;
  private Integer termMonths;

  void show(ProposalView view) {
    title = view.title();
    effectiveOn = view.effectiveOn();
    termMonths = view.termMonths();
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
