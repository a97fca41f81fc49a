package fr.mediane.statistics.report;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Adds to a part of the national report the text that a released regional report has there, with
 * its source, after what the editor holds. Answers the number of the new version.
 *
 * @param report identity of the national report
 * @param section the part
 * @param basedOn number of the latest version, as read; 0 for none
 * @param closing identity of the closing whose figures stood beside the text; {@code null} for none
 * @param body what the editor holds, saved or not; empty for nothing
 * @param source identity of the regional report
 */
@Requires(Right.REPORT_WRITE)
public record QuoteReportText(
    Long report, ReportSection section, int basedOn, Long closing, String body, Long source)
    implements Command<Integer> {}
