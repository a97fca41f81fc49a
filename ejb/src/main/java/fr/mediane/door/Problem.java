package fr.mediane.door;

import java.io.Serializable;

/**
 * One thing wrong with an act.
 *
 * @param field name of the command's component concerned, or {@code null} for the whole
 * @param message in French: what is wrong and what to do
 */
public record Problem(String field, String message) implements Serializable {}
