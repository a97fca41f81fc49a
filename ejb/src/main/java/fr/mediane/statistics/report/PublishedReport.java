package fr.mediane.statistics.report;

import java.time.Instant;

/**
 * A national annual report that anybody may read (Charter, art. 6).
 *
 * @param year the year that it tells
 * @param edition number of its last released edition
 * @param releasedAt when that edition was released
 */
public record PublishedReport(int year, int edition, Instant releasedAt) {}
