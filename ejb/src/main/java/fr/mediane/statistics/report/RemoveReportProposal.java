package fr.mediane.statistics.report;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Removes a proposal that no released report tells yet.
 *
 * @param report identity of the report in which it was made
 * @param proposal identity of the proposal
 * @param version version read
 */
@Requires(Right.REPORT_WRITE)
public record RemoveReportProposal(Long report, Long proposal, long version)
    implements Command<Void> {}
