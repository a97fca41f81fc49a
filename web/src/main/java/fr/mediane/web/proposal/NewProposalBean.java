package fr.mediane.web.proposal;

import fr.mediane.panel.proposal.OpenProposal;
import fr.mediane.panel.proposal.view.ProposalReader;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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

  private final NewHeading heading = new NewHeading();
  private OpenProposal.Start start = OpenProposal.Start.PRESENT;

  /** Reads what may be chosen. */
  public void load() {
    heading.load(reader);
  }

  /** Opens the draft and goes to its workbench. */
  public String open() {
    return screen
        .execute(
            new OpenProposal(
                heading.getPanelId(),
                start,
                heading.getTitle(),
                heading.getEffectiveOn(),
                heading.getTermMonths()))
        .map(
            number -> {
              screen.success(Texts.of("proposal").get("new_done", number));
              return ProposalPages.redirectTo(ProposalPages.workbench(number));
            })
        .orElse(null);
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

  public NewHeading getHeading() {
    return heading;
  }

  public OpenProposal.Start getStart() {
    return start;
  }

  public void setStart(OpenProposal.Start start) {
    this.start = start;
  }
}
