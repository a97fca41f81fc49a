/**
 * The pieces of a dossier: the mail received and the papers produced. Their content and name are
 * sealed with the key of the dossier, in the transaction of the act that brings them; a wrong piece
 * is withdrawn, which destroys its content and leaves the trace of who, when and why.
 */
package fr.mediane.dossier.piece;
