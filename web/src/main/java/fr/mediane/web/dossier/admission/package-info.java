/** The page on which a saisine is judged: conciliations, questions, decisions. */
package fr.mediane.web.dossier.admission;
