/**
 * Letters to the establishments of a territory, one file each: written, seen, confirmed with their
 * number, printed in the background. Never about a dossier.
 */
package fr.mediane.mailing;
