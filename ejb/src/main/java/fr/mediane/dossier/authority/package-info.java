/**
 * Who is told that a saisine exists: the authorities of articles 6 and 10, a closed list computed
 * from the parties, who learn its existence and never its content; and the parties who did not
 * seize, within the time that a setting fixes.
 */
package fr.mediane.dossier.authority;
