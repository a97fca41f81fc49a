package fr.mediane.panel.proposal;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Gives up a draft, or a proposal that was submitted and not yet examined.
 *
 * @param number the proposal
 * @param version the version that its author read
 * @param note why; may be missing
 */
@Requires(Right.PROPOSAL_DRAFT)
public record WithdrawProposal(String number, long version, String note) implements Command<Void> {}
