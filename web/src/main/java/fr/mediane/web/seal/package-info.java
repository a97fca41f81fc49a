/** The page of the master keys, for the administrator. Nothing of a dossier may enter here. */
package fr.mediane.web.seal;
