/**
 * The port to the documents: what the business says to the engine that prints.
 *
 * <p>A document is described by a <em>model</em>, a record of strings, dates, numbers and lists, in
 * which every sentence is already resolved: no entity, no lazy collection, no wording chosen by the
 * printer. The business builds the model inside its transaction and hands it to {@link
 * fr.mediane.document.DocumentRenderer}, which the {@code reports} module implements. Nothing of
 * JasperReports, of PDF or of Word may enter this package; the right to print is checked by the
 * command that asks for the document, never here.
 */
package fr.mediane.document;
