package fr.mediane.regulation.admin;

import java.io.Serializable;

/**
 * A point that the application supposes, or chose, since no text read says it.
 *
 * @param subject what it is about
 * @param value what is supposed
 * @param source why
 */
public record SupposedPoint(String subject, String value, String source) implements Serializable {}
