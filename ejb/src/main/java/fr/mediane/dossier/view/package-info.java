/**
 * What the screens show of dossiers: the work list, the sheet, the history. Every query passes
 * through {@link fr.mediane.dossier.DossierScope}; opening a sheet is written in the journal.
 */
package fr.mediane.dossier.view;
