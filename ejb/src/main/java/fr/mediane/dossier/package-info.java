/**
 * The dossiers: their aggregate, the parties, the people who lead a mediation, and the one
 * predicate ({@link fr.mediane.dossier.DossierScope}) through which every list, count, search,
 * export and act passes. The acts stand in sub-packages, one for each part of the life of a case.
 */
package fr.mediane.dossier;
