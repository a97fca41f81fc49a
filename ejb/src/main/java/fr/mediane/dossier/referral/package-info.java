/**
 * The saisine: who may seize the mediator, of what, for whom, and its registration (art. 1, 2, 6, 8
 * and 10; Charter art. 5). The rules are pure and explain themselves.
 */
package fr.mediane.dossier.referral;
