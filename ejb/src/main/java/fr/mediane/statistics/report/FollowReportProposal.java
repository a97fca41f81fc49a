package fr.mediane.statistics.report;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Tells in a report what became of a proposal.
 *
 * @param report identity of the report
 * @param proposal identity of the proposal
 * @param version version read
 * @param state what became of it
 * @param note more on that; may be missing
 */
@Requires(Right.REPORT_WRITE)
public record FollowReportProposal(
    Long report, Long proposal, long version, FollowUpState state, String note)
    implements Command<Void> {}
