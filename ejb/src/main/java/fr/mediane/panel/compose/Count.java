package fr.mediane.panel.compose;

import java.io.Serializable;

/**
 * What a criterion counts in a composition, as the rules measure it.
 *
 * @param criterion the criterion
 * @param measure stable key of what is counted
 * @param number the count, the less the better
 * @param words the count in French
 */
public record Count(Criterion criterion, String measure, long number, String words)
    implements Serializable {}
