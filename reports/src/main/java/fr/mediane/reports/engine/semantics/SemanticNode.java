package fr.mediane.reports.engine.semantics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/**
 * A node of the document. Either it has children, or it has the printed elements that carry its
 * content (several when a page cut it), or it is empty (an empty cell).
 */
public final class SemanticNode {

  private final SemanticRole role;
  private final String group;
  private final String id;
  private final List<SemanticNode> children = new ArrayList<>();
  private final List<JRPrintElement> elements = new ArrayList<>();
  private int x;
  private int width;
  private boolean columnHeader;
  private String alternative = "";
  private String summary = "";

  SemanticNode(SemanticRole role, String group, String id) {
    this.role = role;
    this.group = group;
    this.id = id;
  }

  /**
   * @return what the node is
   */
  public SemanticRole role() {
    return role;
  }

  /**
   * @return the children in reading order
   */
  public List<SemanticNode> children() {
    return Collections.unmodifiableList(children);
  }

  /**
   * @return the printed elements that carry the content, in reading order
   */
  public List<JRPrintElement> elements() {
    return Collections.unmodifiableList(elements);
  }

  /**
   * @return left edge in points from the left edge of the page, for cells and texts
   */
  public int x() {
    return x;
  }

  /**
   * @return width in points, for cells and texts
   */
  public int width() {
    return width;
  }

  /**
   * @return whether this header cell stands over a column; otherwise it stands before a row
   */
  public boolean columnHeader() {
    return columnHeader;
  }

  /**
   * @return alternative text of a figure, otherwise empty
   */
  public String alternative() {
    return alternative;
  }

  /**
   * @return summary of a table, otherwise empty
   */
  public String summary() {
    return summary;
  }

  /**
   * @return the text of this node and of everything below it, pieces joined as they were before the
   *     page cut them
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (JRPrintElement element : elements) {
      if (element instanceof JRPrintText printed) {
        text.append(printed.getFullText());
      }
    }
    for (SemanticNode child : children) {
      text.append(child.text());
    }
    return text.toString();
  }

  /**
   * @return whether its text is set to the right, as the numbers of a table are
   */
  public boolean isSetToTheRight() {
    if (elements.isEmpty()) {
      return !children.isEmpty() && children.get(0).isSetToTheRight();
    }
    return elements.get(0) instanceof JRPrintText printed
        && printed.getHorizontalTextAlign() == HorizontalTextAlignEnum.RIGHT;
  }

  SemanticNode add(SemanticNode child) {
    children.add(child);
    return child;
  }

  SemanticNode lastChild() {
    return children.isEmpty() ? null : children.get(children.size() - 1);
  }

  void carry(JRPrintElement element) {
    elements.add(element);
  }

  void place(int left, int size) {
    x = left;
    width = size;
  }

  void standOverColumn() {
    columnHeader = true;
  }

  void describe(String text) {
    alternative = text;
  }

  void summarise(String text) {
    if (text != null && summary.isEmpty()) {
      summary = text;
    }
  }

  boolean continues(String otherId) {
    return id != null && id.equals(otherId);
  }

  boolean belongsTo(SemanticRole otherRole, String otherGroup) {
    return role == otherRole && group != null && group.equals(otherGroup);
  }
}
