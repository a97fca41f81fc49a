package fr.mediane.dossier.assignment;

import java.io.Serializable;

/**
 * What a criterion says of a team.
 *
 * @param label name of the criterion
 * @param text in French, a sentence
 */
public record Reason(String label, String text) implements Serializable {}
