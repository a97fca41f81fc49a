package fr.mediane.statistics.report;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Writes the next version of a part. Answers its number.
 *
 * @param report identity of the report
 * @param section the part
 * @param basedOn number of the version that was read; 0 when there was none
 * @param closing identity of the closing whose figures stood beside the text; {@code null} for none
 * @param body at most {@value ReportText#LONGEST_TEXT} characters, in the light markup
 */
@Requires(Right.REPORT_WRITE)
public record WriteReportText(
    Long report, ReportSection section, int basedOn, Long closing, String body)
    implements Command<Integer> {}
