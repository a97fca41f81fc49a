/**
 * The screens of the dossiers: work list, registration, sheet and the parts of the life of a case.
 */
package fr.mediane.web.dossier;
