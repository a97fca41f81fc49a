package fr.mediane.panel.proposal;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * The appointing authority sends a proposal back to its author, who may change it again.
 *
 * @param number the proposal
 * @param version the version that its author read
 * @param motive why; always said
 */
@Requires(Right.PROPOSAL_DECIDE)
public record ReturnProposal(String number, long version, String motive) implements Command<Void> {}
