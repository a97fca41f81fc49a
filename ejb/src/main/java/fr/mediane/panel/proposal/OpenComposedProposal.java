package fr.mediane.panel.proposal;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;
import java.util.List;

/**
 * Opens a draft whose seats are given already: a composition computed, or a member replaced.
 * Answers the number of the proposal.
 *
 * @param panelId the instance
 * @param title heading
 * @param effectiveOn day from which the composition is to sit
 * @param termMonths length of the new mandates, in months
 * @param gifts the seats given, at least one
 */
@Requires(Right.PROPOSAL_DRAFT)
public record OpenComposedProposal(
    Long panelId, String title, LocalDate effectiveOn, Integer termMonths, List<SeatGift> gifts)
    implements Command<String> {

  /** Copies the list. */
  public OpenComposedProposal {
    gifts = gifts == null ? List.of() : List.copyOf(gifts);
  }
}
