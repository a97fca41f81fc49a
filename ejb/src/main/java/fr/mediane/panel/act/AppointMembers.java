package fr.mediane.panel.act;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * The appointing authority signs the act that its secretariat prepared: the DG of the ARS (décret
 * 2019-897, art. 5) or the ministers (art. 8 and 9). Signed on the day of the command; answers the
 * number of the act.
 *
 * @param proposal number of the proposal
 * @param version version of the proposal that the author read
 */
@Requires(Right.PROPOSAL_DECIDE)
public record AppointMembers(String proposal, long version) implements Command<String> {}
