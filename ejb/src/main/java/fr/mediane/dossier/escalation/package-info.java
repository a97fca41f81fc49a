/**
 * How a dossier reaches the national mediator: referred after a regional examination that did not
 * succeed, asked for after a direct saisine, or reinforced without leaving its region (décret
 * 2019-897, art. 10; Charter art. 5). The regional dossier stays with its mediator; the national
 * one sees a copy of what the rules let pass, sealed with its own key, and nothing else.
 */
package fr.mediane.dossier.escalation;
