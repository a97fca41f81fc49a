package fr.mediane.statistics.report;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Changes what a proposal says, in the report in which it was made.
 *
 * @param report identity of the report
 * @param proposal identity of the proposal
 * @param version version read
 * @param words what it says
 */
@Requires(Right.REPORT_WRITE)
public record ReviseReportProposal(Long report, Long proposal, long version, ProposalWords words)
    implements Command<Void> {}
