/**
 * The private notes of those who lead a mediation. Only its author reads, changes or deletes a
 * note: not the mediator who presides, not the national mediator, not an administrator. A note
 * hides itself while its author does not reach the dossier, and is destroyed at closing.
 */
package fr.mediane.dossier.note;
