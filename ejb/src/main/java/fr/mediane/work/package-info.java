/**
 * Long work in the background, on Jakarta Batch: started by a command, it goes on without its
 * owner's page, a transaction a chunk of units, with progress, cancellation, an end in a clear
 * state and the files it produced.
 *
 * <p>A capability adds a kind of work by an application-scoped bean of type {@link
 * fr.mediane.work.WorkKind}, and starts it from the handler of a command of its own, which carries
 * the right, through {@link fr.mediane.work.WorkDesk}. What may enter: the run of any work; nothing
 * of what a particular work does.
 */
package fr.mediane.work;
