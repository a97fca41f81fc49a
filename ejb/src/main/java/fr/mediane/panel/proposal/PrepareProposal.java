package fr.mediane.panel.proposal;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * The authority's secretariat has examined the proposal: the act is ready to sign.
 *
 * @param number the proposal
 * @param version the version that its author read
 * @param place place of signature, written on the act
 * @param note remark for the signatory; may be missing
 */
@Requires(Right.PROPOSAL_PREPARE)
public record PrepareProposal(String number, long version, String place, String note)
    implements Command<Void> {}
