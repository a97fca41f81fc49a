package fr.mediane.statistics.report;

import java.io.Serializable;

/**
 * A report in the list.
 *
 * @param id identity
 * @param year its year
 * @param territory territory, or the network
 * @param national whether it is the national report
 * @param state where the edition at hand stands
 * @param releasedEdition last released edition; 0 for none
 */
public record ReportRow(
    Long id, int year, String territory, boolean national, ReportState state, int releasedEdition)
    implements Serializable {}
