package fr.mediane.statistics.report;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * A second person returns a signed report to writing.
 *
 * @param report identity of the report
 * @param version version read
 * @param motive why
 */
@Requires(Right.REPORT_CONFIRM)
public record ReturnReport(Long report, long version, String motive) implements Command<Void> {}
