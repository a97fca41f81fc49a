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
  private final List<DocumentSection> parts = new ArrayList<>();
  private final List<DocumentBlock> blocks = new ArrayList<>();
  private final List<String> items = new ArrayList<>();
  private String heading = "";
  private String listKind = "";

  PaperBody(Map<String, DocumentBlock> slots) {
    this.slots = slots;
  }

  void add(PaperSection section) {
    String kind = section.kind();
    if (!kind.equals(listKind)) {
      endList();
    }
    switch (kind) {
      case "HEADING" -> {
        endPart();
        heading = section.text();
      }
      case "TEXT" -> blocks.add(new Paragraph(section.text()));
      case "ITEM", "STEP" -> {
        listKind = kind;
        items.add(section.text());
      }
      default -> slot(section);
    }
  }

  List<DocumentSection> parts() {
    endPart();
    return List.copyOf(parts);
  }

  /** A table takes the text as its caption; before anything else the text is a paragraph. */
  private void slot(PaperSection section) {
    String name = section.kind().substring(SLOT.length());
    DocumentBlock block = slots.get(name);
    if (!section.kind().startsWith(SLOT) || block == null) {
      throw new IllegalStateException("No block for the section " + section.name());
    }
    if (block instanceof Table table) {
      blocks.add(new Table(section.text(), table.summary(), table.head(), table.rows()));
    } else if (block instanceof Facts facts) {
      blocks.add(new Facts(section.text(), facts.facts()));
    } else {
      blocks.add(new Paragraph(section.text()));
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
      parts.add(new DocumentSection(heading, blocks));
      blocks.clear();
    }
    heading = "";
  }
}
