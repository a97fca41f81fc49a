/**
 * Who is proposed to lead a mediation, and why: teams of one or two among those whom {@code
 * dossier.designation} lets designate, compared by an ordered list of criteria. The computation is
 * pure and deterministic; nothing enters it but what the criteria name. The mediator who presides
 * decides.
 */
package fr.mediane.dossier.assignment;
