package fr.mediane.document;

import java.util.List;

/**
 * A part of the body of a letter or of a form.
 *
 * @param heading heading of level 2, with its number when the document numbers its parts; empty for
 *     text without heading (the beginning of a letter)
 * @param blocks content in order
 */
public record DocumentSection(String heading, List<DocumentBlock> blocks) {

  /** Copies the list; a part has content. */
  public DocumentSection {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("A part of a document has content: " + heading);
    }
  }
}
