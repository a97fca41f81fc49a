package fr.mediane.reports.engine.pdf;

/**
 * Metadata of a file.
 *
 * @param title title, shown by readers in their title bar
 * @param author issuing body
 * @param subject one sentence
 */
public record PdfMetadata(String title, String author, String subject) {}
