/**
 * Appointing and what follows: the act with its wording and its number, the mandates it grants and
 * ends, what happens to a mandate afterwards, the printed documents, and the watch that records
 * when a composition in force breaks a hard rule. How a proposal comes to be signed stands in
 * {@code fr.mediane.panel.proposal}.
 */
package fr.mediane.panel.act;
