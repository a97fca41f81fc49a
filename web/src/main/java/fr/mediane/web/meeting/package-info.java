/** The page of the meetings of a dossier, and of the private notes of who leads them. */
package fr.mediane.web.meeting;
