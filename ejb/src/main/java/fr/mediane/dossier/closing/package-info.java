/** What is written to those who know of a dossier when it closes. */
package fr.mediane.dossier.closing;
