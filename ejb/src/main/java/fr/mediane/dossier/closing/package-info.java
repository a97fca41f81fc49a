/** What a closing ends, and what is then written to those who know of the dossier. */
package fr.mediane.dossier.closing;
