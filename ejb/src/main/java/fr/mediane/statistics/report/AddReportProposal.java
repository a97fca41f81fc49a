package fr.mediane.statistics.report;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Makes a proposal in a report. Answers its identity.
 *
 * @param report identity of the report
 * @param words what it says
 */
@Requires(Right.REPORT_WRITE)
public record AddReportProposal(Long report, ProposalWords words) implements Command<Long> {}
