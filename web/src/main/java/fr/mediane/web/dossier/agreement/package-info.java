/** The page of the agreement and of its follow-up: forms, and what they send through the door. */
package fr.mediane.web.dossier.agreement;
