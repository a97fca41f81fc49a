/**
 * The entry into mediation as one page and its papers: the consents of the parties and the
 * designation, read together (Charter art. 9 and 10). It changes nothing: the acts live in {@code
 * consent} and {@code designation}, which know nothing of it.
 */
package fr.mediane.dossier.entry;
