package fr.mediane.dossier.admission;

import java.io.Serializable;

/**
 * What still speaks against declaring a saisine admissible.
 *
 * @param field the field of the page beside which it is said
 * @param blocking whether the saisine cannot be declared admissible so; otherwise a warning
 * @param article where it comes from
 * @param message in French: what is missing and what would mend it
 */
public record AdmissibilityPoint(String field, boolean blocking, String article, String message)
    implements Serializable {}
