/** The pages of the end of dossiers: destructions to come, suspended, proposed, confirmed. */
package fr.mediane.web.retention;
