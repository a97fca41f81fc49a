package fr.mediane.statistics;

import fr.mediane.statistics.FigureTable.Cell;
import java.io.Serializable;

/**
 * How long a part of the way took, in calendar days.
 *
 * @param code stable code: {@code RECEIPT}, {@code DECISION}, {@code AGREEMENT} or {@code TOTAL}
 * @param label French name
 * @param median half of the cases took no longer; absent when there is none, as the counts say
 * @param ninthDecile nine cases in ten took no longer
 * @param withinLimitPercent share within the limit of the texts, in whole per cent; absent where
 *     there is no limit
 * @param limit the limit in French; empty where there is none
 */
public record DelayFigures(
    String code, String label, Cell median, Cell ninthDecile, Cell withinLimitPercent, String limit)
    implements Serializable {}
