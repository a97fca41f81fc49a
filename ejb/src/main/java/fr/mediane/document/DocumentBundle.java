package fr.mediane.document;

import java.util.List;

/**
 * Documents to be printed one after the other in one file, each from a new page.
 *
 * @param fileName name of the file without extension, ASCII
 * @param title title of the file
 * @param subject one sentence for the metadata of the file
 * @param author body that issues it
 * @param entries at least one
 */
public record DocumentBundle(
    String fileName, String title, String subject, String author, List<Entry> entries) {

  /**
   * One of them.
   *
   * @param label its name in the outline of the file
   * @param document the document
   */
  public record Entry(String label, DocumentModel document) {}

  /** Copies the list, and refuses an empty one. */
  public DocumentBundle {
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("A bundle holds at least one document");
    }
  }
}
