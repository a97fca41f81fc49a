/**
 * The end of a dossier: how long it is kept after its closing, what suspends its destruction, the
 * anonymous line written first, and the destruction itself, on the word of two persons.
 */
package fr.mediane.dossier.retention;
