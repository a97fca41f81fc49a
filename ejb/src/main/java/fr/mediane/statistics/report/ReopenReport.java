package fr.mediane.statistics.report;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Opens a new edition of a released report; the released one stays as it is.
 *
 * @param report identity of the report
 * @param version version read
 * @param reason why
 */
@Requires(Right.REPORT_SIGN)
public record ReopenReport(Long report, long version, String reason) implements Command<Void> {}
