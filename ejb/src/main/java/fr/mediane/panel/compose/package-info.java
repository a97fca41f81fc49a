/**
 * The best composition of an instance, proved; why there is none; who could replace whom.
 *
 * <p>A {@link fr.mediane.panel.compose.ComposerTask} says everything: instance, dates, contenders,
 * wishes, criteria in order. It is turned into an integer linear model, one class a rule, and
 * handed to {@code fr.mediane.solver}. <em>The engine proposes, the rules dispose</em>: whether
 * somebody may sit is asked of the rules of {@code fr.mediane.panel.rule} themselves, and every
 * composition found is judged by them, and measured by them, before anybody sees it. A disagreement
 * is a failure of the program, never a result.
 *
 * <p>Pure: no database, no container, no clock. The criteria look at professions, sectors,
 * territories, establishments, mandates, certificates and stated availability; names, ages and
 * origins are unknown to them, and the civility serves the parity of the decree alone. Ties are
 * broken by {@link fr.mediane.panel.compose.Draw}.
 */
package fr.mediane.panel.compose;
