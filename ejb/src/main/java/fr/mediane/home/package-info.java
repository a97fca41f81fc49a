/**
 * What awaits a person when he or she signs in: what, why, by when, sorted by urgency.
 *
 * <p>What may enter: the tasks and how they are deduced from what other capabilities answer. What
 * may not: an act, an address of a page, anything of another capability that it does not publish
 * itself.
 */
package fr.mediane.home;
