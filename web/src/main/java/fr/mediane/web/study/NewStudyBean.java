package fr.mediane.web.study;

import fr.mediane.panel.proposal.view.ProposalReader;
import fr.mediane.panel.study.OpenStudy;
import fr.mediane.web.proposal.NewHeading;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;

/** The opening of a study without draft. */
@Named("newStudy")
@ViewScoped
public class NewStudyBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private StudyLauncher launcher;
  @Inject private ProposalReader reader;

  private final NewHeading heading = new NewHeading();

  /** Reads what may be chosen. */
  public void load() {
    heading.load(reader);
  }

  /** Opens the study, searches it and goes there. */
  public String open() {
    return launcher.open(
        new OpenStudy(
            heading.getPanelId(),
            null,
            heading.getTitle(),
            heading.getEffectiveOn(),
            heading.getTermMonths(),
            Set.of()));
  }

  public NewHeading getHeading() {
    return heading;
  }
}
