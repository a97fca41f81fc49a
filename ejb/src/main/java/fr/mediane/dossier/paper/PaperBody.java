package fr.mediane.dossier.paper;

import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.DocumentBlock.Paragraph;
import fr.mediane.document.DocumentBlock.Table;
import fr.mediane.document.DocumentSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds the parts of a body from its sections, in their order. */
final class PaperBody {

  private static final String SLOT = "SLOT_";

  private final Map<String, DocumentBlock> slots;
  private final boolean numbered;
  private final List<DocumentSection> parts = new ArrayList<>();
  private final List<DocumentBlock> blocks = new ArrayList<>();
  private final List<String> items = new ArrayList<>();
  private int headings;
  private String heading = "";
  private String listKind = "";

  PaperBody(Map<String, DocumentBlock> slots, boolean numbered) {
    this.slots = slots;
    this.numbered = numbered;
  }

  /**
   * Adds what a section of the wording says.
   *
   * @param kind kind of the section, see {@link PaperWording}
   * @param text its text, filled
   */
  void add(String kind, String text) {
    if (!kind.equals(listKind)) {
      endList();
    }
    switch (kind) {
      case "HEADING" -> {
        endPart();
        heading = text;
      }
      case "TEXT" -> blocks.add(new Paragraph(text));
      case "ITEM", "STEP" -> {
        listKind = kind;
        items.add(text);
      }
      default -> slot(kind, text);
    }
  }

  List<DocumentSection> parts() {
    endPart();
    return List.copyOf(parts);
  }

  /** A table takes the text as its caption; before anything else the text is a paragraph. */
  private void slot(String kind, String text) {
    DocumentBlock block = kind.startsWith(SLOT) ? slots.get(kind.substring(SLOT.length())) : null;
    if (block == null) {
      throw new IllegalStateException("No block for the section " + kind);
    }
    if (block instanceof Table table) {
      blocks.add(table.captioned(text));
    } else if (block instanceof Facts facts) {
      blocks.add(new Facts(text, facts.facts()));
    } else {
      blocks.add(new Paragraph(text));
      blocks.add(block);
    }
  }

  private void endList() {
    if (!items.isEmpty()) {
      blocks.add(new Items(listKind.equals("STEP"), items));
      items.clear();
    }
    listKind = "";
  }

  private void endPart() {
    endList();
    if (!blocks.isEmpty()) {
      parts.add(new DocumentSection(numbered(heading), blocks));
      blocks.clear();
    }
    heading = "";
  }

  private String numbered(String text) {
    return numbered && !text.isEmpty() ? ++headings + ".\u00a0" + text : text;
  }
}
