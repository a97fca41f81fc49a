package fr.mediane.statistics.report;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * A second person confirms a signed report: it is released.
 *
 * @param report identity of the report
 * @param version version read
 * @param understood whether the person ticked that the release is final
 */
@Requires(Right.REPORT_CONFIRM)
public record ConfirmReport(Long report, long version, boolean understood)
    implements Command<Void> {}
