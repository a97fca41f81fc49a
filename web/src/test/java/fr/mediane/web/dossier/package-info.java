/** Tests of what the pages of dossiers keep. */
package fr.mediane.web.dossier;
