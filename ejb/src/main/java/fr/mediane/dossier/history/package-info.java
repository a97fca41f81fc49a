/**
 * What happened to a dossier: the signed steps, who opened it and when, and the papers by which a
 * person learns what is held on him or her.
 */
package fr.mediane.dossier.history;
