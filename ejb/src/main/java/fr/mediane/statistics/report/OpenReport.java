package fr.mediane.statistics.report;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Opens the annual report of a year. Answers its identity.
 *
 * @param panelCode code of the instance; that of the national one for the network
 * @param year not after the present one
 */
@Requires(Right.REPORT_WRITE)
public record OpenReport(String panelCode, int year) implements Command<Long> {}
