package fr.mediane.statistics.report;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * A first person signs the draft.
 *
 * @param report identity of the report
 * @param version version read
 */
@Requires(Right.REPORT_SIGN)
public record SignReport(Long report, long version) implements Command<Void> {}
