package fr.mediane.statistics.report;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Has every file of a report printed in the background. Answers the identity of the work.
 *
 * @param report identity of the report
 * @param edition number of a released edition; 0 for what {@link ReportPrinter#print} prints then
 */
@Requires(Right.REPORT_READ)
public record PrintReportFiles(Long report, int edition) implements Command<Long> {}
