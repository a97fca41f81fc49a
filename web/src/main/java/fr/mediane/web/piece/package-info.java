/** The pages of the pieces and of the history of a dossier, and their downloads. */
package fr.mediane.web.piece;
