package fr.mediane.dossier.undertaking;

import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.DocumentBlock.Paragraph;
import fr.mediane.document.DocumentSection;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of an undertaking, line by line. They are kept as one text: {@code # } begins a
 * heading, {@code - } an item, anything else is a paragraph. What was signed years ago is read and
 * printed from it, whatever became of the wording since.
 *
 * @param lines in order
 */
public record UndertakingText(List<Line> lines) implements Serializable {

  /** What a line is. */
  public enum Kind {
    HEADING("# "),
    ITEM("- "),
    PARAGRAPH("");

    private final String mark;

    Kind(String mark) {
      this.mark = mark;
    }
  }

  /**
   * One line.
   *
   * @param kind what it is
   * @param text its words, without mark
   */
  public record Line(Kind kind, String text) implements Serializable {

    /** Whether it begins a part. */
    public boolean isHeading() {
      return kind == Kind.HEADING;
    }

    /** Whether it is an item of a list. */
    public boolean isItem() {
      return kind == Kind.ITEM;
    }

    static Line read(String stored) {
      for (Kind kind : Kind.values()) {
        if (stored.startsWith(kind.mark)) {
          return new Line(kind, stored.substring(kind.mark.length()));
        }
      }
      throw new IllegalStateException("Every line begins with the mark of a paragraph");
    }
  }

  /** Keeps its own copy. */
  public UndertakingText {
    lines = List.copyOf(lines);
  }

  /** Reads the words as they are kept. */
  public static UndertakingText read(String stored) {
    return new UndertakingText(stored.lines().map(Line::read).toList());
  }

  /** The words of the parts of a document; tables of facts are left out. */
  static UndertakingText of(List<DocumentSection> sections) {
    List<Line> lines = new ArrayList<>();
    for (DocumentSection section : sections) {
      List<Line> words = section.blocks().stream().flatMap(block -> words(block).stream()).toList();
      if (!words.isEmpty() && !section.heading().isEmpty()) {
        lines.add(new Line(Kind.HEADING, section.heading()));
      }
      lines.addAll(words);
    }
    return new UndertakingText(lines);
  }

  private static List<Line> words(DocumentBlock block) {
    if (block instanceof Paragraph paragraph) {
      return List.of(new Line(Kind.PARAGRAPH, paragraph.text()));
    }
    if (block instanceof Items items) {
      return items.items().stream().map(item -> new Line(Kind.ITEM, item)).toList();
    }
    return List.of();
  }

  /** The words as they are kept. */
  public String stored() {
    return lines.stream()
        .map(line -> line.kind().mark + line.text())
        .collect(Collectors.joining("\n"));
  }

  /** The parts of a document that holds these words. */
  List<DocumentSection> sections() {
    List<DocumentSection> sections = new ArrayList<>();
    List<DocumentBlock> blocks = new ArrayList<>();
    List<String> items = new ArrayList<>();
    String heading = "";
    for (Line line : lines) {
      if (!line.isItem()) {
        flush(items, blocks);
      }
      switch (line.kind()) {
        case HEADING -> {
          end(heading, blocks, sections);
          heading = line.text();
        }
        case ITEM -> items.add(line.text());
        case PARAGRAPH -> blocks.add(new Paragraph(line.text()));
      }
    }
    flush(items, blocks);
    end(heading, blocks, sections);
    return sections;
  }

  private static void flush(List<String> items, List<DocumentBlock> blocks) {
    if (!items.isEmpty()) {
      blocks.add(new Items(false, items));
      items.clear();
    }
  }

  private static void end(
      String heading, List<DocumentBlock> blocks, List<DocumentSection> sections) {
    if (!blocks.isEmpty()) {
      sections.add(new DocumentSection(heading, blocks));
      blocks.clear();
    }
  }
}
