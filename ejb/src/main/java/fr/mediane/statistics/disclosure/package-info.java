/**
 * Disclosure control of published counts: which cells are too small, which others must go with them
 * so that nobody computes the former, and the proof that it worked. Pure Java over {@code solver}:
 * knows counts and sums, nothing of dossiers, years or territories.
 */
package fr.mediane.statistics.disclosure;
