/**
 * The written agreement of each party to enter mediation (Charter art. 9): given, refused or
 * revoked one by one, never erased. The last one starts the three months of article 13; one refusal
 * or one withdrawal closes the dossier, and nobody outside learns whose it is.
 */
package fr.mediane.dossier.consent;
