package fr.mediane.dossier.admission;

import java.io.Serializable;

/**
 * What the data say of a question, for a person to confirm or correct.
 *
 * @param answer the answer proposed
 * @param explanation from what it was computed, in French
 */
public record Suggestion(Answer answer, String explanation) implements Serializable {}
