/**
 * Reading of the public files of establishments: FINESS extractions ({@code structureet}, {@code
 * structureej}), SAE survey (ID, IDB), list of hospital groups. Each parser turns a line into a
 * record or says in French why it cannot.
 *
 * <p>What may enter: the formats, the identifiers and codes they use, the repairs that are certain.
 * What may not: the database, the decision to keep or to leave a private establishment — the
 * importing command owns them.
 */
package fr.mediane.network.imports;
