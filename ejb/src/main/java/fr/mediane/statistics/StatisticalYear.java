package fr.mediane.statistics;

import java.io.Serializable;
import java.time.Instant;

/**
 * One frozen version of one year.
 *
 * @param id identity of the version
 * @param scope the territory or the network whose figures are shown
 * @param name French name of the territory or of the network
 * @param year year in which the saisines were received
 * @param version from 1; a correction is a new version, the old ones are kept
 * @param digest SHA-256 of the lines in their canonical order, 64 hexadecimal digits
 * @param frozenAt when
 * @param frozenBy who: name and quality
 * @param motive why the year was frozen again; {@code null} for the first version
 * @param cases saisines that the version counts
 * @param pending among them, those that were not settled yet
 * @param rules what was applied: threshold, treatment of zeros, limits, in French
 */
public record StatisticalYear(
    Long id,
    StatisticalScope scope,
    String name,
    int year,
    int version,
    String digest,
    Instant frozenAt,
    String frozenBy,
    String motive,
    int cases,
    int pending,
    String rules)
    implements Serializable {}
