package fr.mediane.statistics.report;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Takes a proposal of a released regional report up in the national one. Answers the identity of
 * the national proposal.
 *
 * @param report identity of the national report
 * @param source identity of what a released regional edition tells of the proposal
 */
@Requires(Right.REPORT_WRITE)
public record AdoptReportProposal(Long report, Long source) implements Command<Long> {}
