package fr.mediane.reports.engine.semantics;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;

/**
 * Reads a filled report into its semantic tree, following {@link Markup}. Rows and items that
 * follow each other under the same group name become one table or list even when pages lie between
 * them; header rows repeated on later pages are decoration; texts and rows cut by a page are put
 * together by their identity.
 */
public final class SemanticReader {

  private final SemanticNode root = new SemanticNode(SemanticRole.DOCUMENT, null, null);
  private final Map<JRPrintElement, SemanticNode> owners = new IdentityHashMap<>();
  private final Map<SemanticNode, Integer> headPages = new IdentityHashMap<>();
  private int page;

  private SemanticReader() {}

  /**
   * Reads a report.
   *
   * @param print a filled report
   * @return its tree
   * @throws IllegalArgumentException when the template uses the markup wrongly
   */
  public static SemanticDocument read(JasperPrint print) {
    SemanticReader reader = new SemanticReader();
    for (JRPrintPage printed : print.getPages()) {
      reader.elements(printed.getElements(), reader.root, 0);
      reader.page++;
    }
    return new SemanticDocument(reader.root, reader.owners);
  }

  private void elements(List<JRPrintElement> elements, SemanticNode parent, int offset) {
    for (JRPrintElement element : elements) {
      element(element, parent, offset + element.getX());
    }
  }

  private void element(JRPrintElement element, SemanticNode parent, int x) {
    String tag = property(element, Markup.TAG);
    if ("artifact".equals(tag)) {
      return;
    }
    if (element instanceof JRPrintFrame frame) {
      frame(frame, tag, parent, x);
    } else if (element instanceof JRPrintImage image) {
      image(image, parent);
    } else if (element instanceof JRPrintText text
        && (isHeading(tag) || !text.getFullText().isBlank())) {
      text(text, tag, parent, x);
    }
  }

  private void frame(JRPrintFrame frame, String tag, SemanticNode parent, int x) {
    if (tag == null) {
      elements(frame.getElements(), parent, x);
      return;
    }
    switch (tag) {
      case "head" -> headRow(frame, parent, x);
      case "row" -> bodyRow(frame, parent, x);
      case "li" -> item(frame, parent);
      default -> throw misused(tag, frame);
    }
  }

  private void headRow(JRPrintFrame frame, SemanticNode parent, int x) {
    SemanticNode table = table(frame, parent);
    if (headPages.computeIfAbsent(table, first -> page) != page || hasBody(table)) {
      return;
    }
    SemanticNode head = section(table, SemanticRole.HEAD);
    cells(frame, head.add(new SemanticNode(SemanticRole.ROW, null, null)), x, true);
  }

  private void bodyRow(JRPrintFrame frame, SemanticNode parent, int x) {
    SemanticNode body = section(table(frame, parent), SemanticRole.BODY);
    String id = property(frame, Markup.ID);
    SemanticNode last = body.lastChild();
    boolean continued = last != null && last.continues(id);
    SemanticNode row = continued ? last : body.add(new SemanticNode(SemanticRole.ROW, null, id));
    cells(frame, row, x, false);
  }

  private void cells(JRPrintFrame frame, SemanticNode row, int offset, boolean head) {
    for (JRPrintElement element : frame.getElements()) {
      boolean content = element instanceof JRPrintText || element instanceof JRPrintFrame;
      String tag = property(element, Markup.TAG);
      if (!content || "artifact".equals(tag)) {
        continue;
      }
      SemanticRole role = head || "th".equals(tag) ? SemanticRole.HEADER_CELL : SemanticRole.CELL;
      SemanticNode cell = cell(row, role, offset + element.getX(), element.getWidth());
      if (head) {
        cell.standOverColumn();
      }
      if (element instanceof JRPrintFrame inner) {
        elements(inner.getElements(), cell, offset + element.getX());
      } else if (element instanceof JRPrintText text && !text.getFullText().isEmpty()) {
        own(text, cell);
      }
    }
  }

  private static SemanticNode cell(SemanticNode row, SemanticRole role, int x, int width) {
    for (SemanticNode cell : row.children()) {
      if (cell.x() == x) {
        return cell;
      }
    }
    SemanticNode cell = row.add(new SemanticNode(role, null, null));
    cell.place(x, width);
    return cell;
  }

  private void item(JRPrintFrame frame, SemanticNode parent) {
    SemanticNode list = neighbour(parent, SemanticRole.LIST, required(frame, Markup.GROUP));
    String id = property(frame, Markup.ID);
    SemanticNode last = list.lastChild();
    boolean continued = last != null && last.continues(id);
    SemanticNode item = continued ? last : list.add(new SemanticNode(SemanticRole.ITEM, null, id));
    for (JRPrintElement element : frame.getElements()) {
      if (element instanceof JRPrintText text && !text.getFullText().isBlank()) {
        boolean label = "lbl".equals(property(text, Markup.TAG));
        SemanticNode previous = item.lastChild();
        SemanticRole role = label ? SemanticRole.LABEL : SemanticRole.ITEM_BODY;
        own(
            text,
            previous != null && previous.role() == role
                ? previous
                : item.add(new SemanticNode(role, null, null)));
      }
    }
  }

  private void image(JRPrintImage image, SemanticNode parent) {
    String alternative = property(image, Markup.ALT);
    if (alternative != null && !alternative.isBlank()) {
      SemanticNode figure = parent.add(new SemanticNode(SemanticRole.FIGURE, null, null));
      figure.describe(alternative);
      own(image, figure);
    }
  }

  private void text(JRPrintText text, String tag, SemanticNode parent, int x) {
    if ("caption".equals(tag)) {
      SemanticNode table = table(text, parent);
      own(text, table.add(new SemanticNode(SemanticRole.CAPTION, null, null)));
      return;
    }
    if ("toci".equals(tag)) {
      contentsLine(text, parent);
      return;
    }
    SemanticRole role = textRole(tag, text);
    String id = property(text, Markup.ID);
    SemanticNode last = parent.lastChild();
    boolean link = text.getHyperlinkType() != HyperlinkTypeEnum.NONE;
    if (last != null && last.role() == role && last.continues(id)) {
      own(text, link ? last.lastChild() : last);
      return;
    }
    SemanticNode node = parent.add(new SemanticNode(role, null, id));
    node.place(x, text.getWidth());
    own(text, link ? node.add(new SemanticNode(SemanticRole.LINK, null, null)) : node);
  }

  private void contentsLine(JRPrintText text, SemanticNode parent) {
    SemanticNode toc = neighbour(parent, SemanticRole.TOC, "toc");
    SemanticNode line = toc.add(new SemanticNode(SemanticRole.TOCI, null, null));
    own(text, line.add(new SemanticNode(SemanticRole.LINK, null, null)));
  }

  private static SemanticRole textRole(String tag, JRPrintText text) {
    if (tag == null || tag.equals("p")) {
      return SemanticRole.P;
    }
    if (isHeading(tag)) {
      return SemanticRole.heading(tag.charAt(1) - '0');
    }
    throw misused(tag, text);
  }

  private static boolean isHeading(String tag) {
    return tag != null && tag.matches("h[1-6]");
  }

  private static SemanticNode table(JRPrintElement element, SemanticNode parent) {
    SemanticNode table = neighbour(parent, SemanticRole.TABLE, required(element, Markup.GROUP));
    table.summarise(property(element, Markup.SUMMARY));
    return table;
  }

  private static SemanticNode neighbour(SemanticNode parent, SemanticRole role, String group) {
    SemanticNode last = parent.lastChild();
    return last != null && last.belongsTo(role, group)
        ? last
        : parent.add(new SemanticNode(role, group, null));
  }

  private static SemanticNode section(SemanticNode table, SemanticRole role) {
    SemanticNode last = table.lastChild();
    return last != null && last.role() == role
        ? last
        : table.add(new SemanticNode(role, null, null));
  }

  private static boolean hasBody(SemanticNode table) {
    SemanticNode last = table.lastChild();
    return last != null && last.role() == SemanticRole.BODY;
  }

  private void own(JRPrintElement element, SemanticNode node) {
    node.carry(element);
    owners.put(element, node);
  }

  private static String property(JRPrintElement element, String name) {
    return element.hasProperties() ? element.getPropertiesMap().getProperty(name) : null;
  }

  private static String required(JRPrintElement element, String name) {
    String value = property(element, name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(
          "Template: an element tagged " + property(element, Markup.TAG) + " needs " + name);
    }
    return value;
  }

  private static IllegalArgumentException misused(String tag, JRPrintElement element) {
    return new IllegalArgumentException(
        "Template: tag " + tag + " does not fit " + element.getClass().getSimpleName());
  }
}
