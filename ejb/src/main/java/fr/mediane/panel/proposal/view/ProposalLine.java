package fr.mediane.panel.proposal.view;

import fr.mediane.panel.ProposalState;
import fr.mediane.text.FrenchText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A proposal in a list.
 *
 * @param number its number
 * @param title heading
 * @param panelName name of the instance
 * @param state where it stands
 * @param effectiveOn day from which the composition is to sit
 * @param createdOn day on which it was opened
 */
public record ProposalLine(
    String number,
    String title,
    String panelName,
    ProposalState state,
    LocalDate effectiveOn,
    LocalDate createdOn)
    implements Serializable {

  /** Day of effect in figures. */
  public String effectiveText() {
    return FrenchText.shortDate(effectiveOn);
  }

  /** Day of opening in figures. */
  public String createdText() {
    return FrenchText.shortDate(createdOn);
  }

  /** The state in words. */
  public String stateLabel() {
    return ProposalLabels.state(state);
  }
}
