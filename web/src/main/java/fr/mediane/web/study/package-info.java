/**
 * Pages of the composer: studies of a composition, what they suppose, two of them side by side, and
 * who could replace a member. Every gesture is an act; what it changes is computed again at once.
 */
package fr.mediane.web.study;
