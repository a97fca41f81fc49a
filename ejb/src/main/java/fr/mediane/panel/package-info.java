/**
 * The instance of mediation: its pool of candidates, proposals, appointing acts and mandates. The
 * rules that judge a composition stand in {@code fr.mediane.panel.rule} and know nothing of the
 * database.
 */
package fr.mediane.panel;
