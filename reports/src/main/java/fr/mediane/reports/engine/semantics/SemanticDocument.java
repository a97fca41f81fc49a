package fr.mediane.reports.engine.semantics;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.sf.jasperreports.engine.JRPrintElement;

/**
 * The tree of one filled report, and the way back from a printed element to its node.
 *
 * @param root the document
 * @param owners node of every printed element that carries content; an element that is not here is
 *     decoration. Keys are compared by identity
 */
public record SemanticDocument(SemanticNode root, Map<JRPrintElement, SemanticNode> owners) {

  /**
   * One tree of many, in their order.
   *
   * @param documents trees of reports that are printed one after the other
   * @return their nodes under one document
   */
  public static SemanticDocument join(List<SemanticDocument> documents) {
    SemanticNode whole = new SemanticNode(SemanticRole.DOCUMENT, null, null);
    Map<JRPrintElement, SemanticNode> all = new IdentityHashMap<>();
    for (SemanticDocument document : documents) {
      document.root.children().forEach(whole::add);
      all.putAll(document.owners);
    }
    return new SemanticDocument(whole, all);
  }

  /**
   * @param element a printed element
   * @return the node whose content it carries, {@code null} for decoration
   */
  public SemanticNode owner(JRPrintElement element) {
    return owners.get(element);
  }

  /**
   * Walks all nodes in reading order, parents before children.
   *
   * @param visitor called once for each node
   */
  public void walk(Consumer<SemanticNode> visitor) {
    walk(root, visitor);
  }

  private static void walk(SemanticNode node, Consumer<SemanticNode> visitor) {
    visitor.accept(node);
    node.children().forEach(child -> walk(child, visitor));
  }

  /**
   * Writes the tree as indented lines, one per node, for snapshots in tests and for diagnosis.
   *
   * @return role names, with the text of nodes that carry some
   */
  public String outline() {
    StringBuilder out = new StringBuilder();
    outline(root, 0, out);
    return out.toString();
  }

  private static void outline(SemanticNode node, int depth, StringBuilder out) {
    out.append("  ".repeat(depth)).append(node.role().pdfName());
    if (node.children().isEmpty()) {
      out.append(" | ").append(node.text());
    }
    out.append('\n');
    node.children().forEach(child -> outline(child, depth + 1, out));
  }
}
