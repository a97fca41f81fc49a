/**
 * The sessions of an instance: planned, held or cancelled; dossiers on the agenda by number only;
 * who attended; what the instance says of each dossier. The instance examines, the mediator decides
 * (décret 2019-897, art. 6): nothing here moves a dossier.
 *
 * <p>Every reading of an agenda is composed with {@link fr.mediane.dossier.DossierScope}: a member
 * who has a tie with a dossier sees neither its number nor that there is one.
 */
package fr.mediane.dossier.session;
