/** The pages and the export of the journal. */
package fr.mediane.web.journal;
