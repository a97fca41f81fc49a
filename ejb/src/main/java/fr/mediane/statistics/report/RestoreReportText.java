package fr.mediane.statistics.report;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Brings an earlier version of a part back as its next version. Answers its number.
 *
 * @param report identity of the report
 * @param section the part
 * @param basedOn number of the latest version, as read
 * @param number the version to bring back
 */
@Requires(Right.REPORT_WRITE)
public record RestoreReportText(Long report, ReportSection section, int basedOn, int number)
    implements Command<Integer> {}
