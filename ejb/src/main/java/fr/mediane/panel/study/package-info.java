/**
 * Studies of a composition: what a person asks of the composer, kept for that person alone, and
 * what it answered.
 *
 * <p>A study holds wishes, the order of the criteria and hypotheses (people imagined, thresholds,
 * size, version of the regulation); it never changes an instance, a pool or a proposal. What was
 * found enters a draft by the commands of {@code fr.mediane.panel.proposal}. Searches run in the
 * background, a bounded number at once, through {@code SearchDesk}; the engine and the rules stand
 * in {@code fr.mediane.panel.compose}.
 */
package fr.mediane.panel.study;
