package fr.mediane.statistics.report;

import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Heading;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.DocumentBlock.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The light markup of the texts of a report: an empty line ends a paragraph; {@code ## } begins a
 * sub-heading; {@code - } an item of a list, {@code 1. } an item of a numbered one. Everything else
 * is text, letter for letter: nobody writes HTML.
 */
public final class LightMarkup {

  private static final Pattern HEADING = Pattern.compile("##\\s+(.+)");
  private static final Pattern DASHED = Pattern.compile("[-–•]\\s+(.+)");
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.)]\\s+(.+)");

  private final UnaryOperator<String> numbering;
  private final List<DocumentBlock> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final List<String> items = new ArrayList<>();
  private boolean numbered;

  private LightMarkup(UnaryOperator<String> numbering) {
    this.numbering = numbering;
  }

  /**
   * Reads a text.
   *
   * @param text in the light markup
   * @param numbering gives each sub-heading its number
   * @return the pieces, in order
   */
  public static List<DocumentBlock> read(String text, UnaryOperator<String> numbering) {
    LightMarkup reading = new LightMarkup(numbering);
    text.lines().map(String::strip).forEach(reading::line);
    reading.end();
    return List.copyOf(reading.blocks);
  }

  /** The first paragraph of a text; empty when it has none. */
  public static String opening(String text) {
    return read(text, heading -> heading).stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .findFirst()
        .orElse("");
  }

  private void line(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher dashed = DASHED.matcher(line);
    Matcher ordered = NUMBERED.matcher(line);
    if (line.isEmpty()) {
      end();
    } else if (heading.matches()) {
      end();
      blocks.add(new Heading(3, numbering.apply(heading.group(1))));
    } else if (dashed.matches()) {
      item(false, dashed.group(1));
    } else if (ordered.matches()) {
      item(true, ordered.group(1));
    } else if (!items.isEmpty()) {
      items.set(items.size() - 1, items.get(items.size() - 1) + " " + line);
    } else {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
    }
  }

  private void item(boolean ordered, String text) {
    if (!paragraph.isEmpty() || !items.isEmpty() && numbered != ordered) {
      end();
    }
    numbered = ordered;
    items.add(text);
  }

  private void end() {
    if (!paragraph.isEmpty()) {
      blocks.add(new Paragraph(paragraph.toString()));
      paragraph.setLength(0);
    }
    if (!items.isEmpty()) {
      blocks.add(new Items(numbered, List.copyOf(items)));
      items.clear();
    }
  }
}
