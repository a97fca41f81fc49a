package fr.mediane.door;

/**
 * A business act: a small immutable record, annotated with {@link fr.mediane.access.Requires},
 * checked by Bean Validation and handled by exactly one {@link CommandHandler}.
 *
 * @param <R> what the act answers
 */
public interface Command<R> {}
