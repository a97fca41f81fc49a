package fr.mediane.statistics.report;

import java.io.Serializable;
import java.util.List;

/**
 * The proposals of a report being written, for the page that makes, changes and follows them.
 *
 * @param head the report
 * @param proposals those that stand in it, in order
 * @param regional those of the released regional reports, which the national one may take up; empty
 *     for a regional report
 */
public record ProposalEditor(
    ReportRow head, List<ReportSheet.ProposalRow> proposals, List<ReportSheet.ProposalRow> regional)
    implements Serializable {}
