package fr.mediane.dossier.agreement;

import java.io.Serializable;

/**
 * A draft as somebody types it.
 *
 * @param facts what is in clear
 * @param context the context, in neutral words
 * @param recommendations the recommendations of the mediators, one a line
 * @param calendar calendar of the measures; empty when none
 */
public record DraftInput(DraftFacts facts, String context, String recommendations, String calendar)
    implements Serializable {}
