package fr.mediane.reports.engine.html;

import fr.mediane.document.DocumentModel;
import fr.mediane.reports.engine.chart.ChartPicture;
import fr.mediane.reports.engine.semantics.SemanticDocument;
import fr.mediane.reports.engine.semantics.SemanticNode;
import fr.mediane.reports.engine.semantics.SemanticRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;

/**
 * Writes the same tree as the PDF as one page that needs no other file: headings with places to
 * link to, lists, tables with caption and header cells, charts as SVG. It runs no script.
 */
public final class HtmlWriter {

  private final DocumentModel model;
  private final StringBuilder html = new StringBuilder(1 << 16);
  private final Map<String, String> places = new LinkedHashMap<>();
  private final Set<String> regions = new HashSet<>();
  private String heading = "";

  /**
   * @param model gives the title and the running header
   */
  public HtmlWriter(DocumentModel model) {
    this.model = model;
  }

  /**
   * Writes the page.
   *
   * @param semantics the semantic tree of the filled report
   * @return the bytes of the page, UTF-8
   */
  public byte[] write(SemanticDocument semantics) {
    html.append("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"UTF-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<title>").append(escape(model.title())).append("</title>\n");
    html.append("<meta name=\"author\" content=\"").append(escape(model.author())).append("\">\n");
    html.append("<meta name=\"description\" content=\"").append(escape(model.subject()));
    html.append("\">\n<style>\n").append(style()).append("</style>\n</head>\n<body>\n");
    html.append("<a class=\"skip\" href=\"#contenu\">Aller au contenu</a>\n");
    html.append("<main id=\"contenu\" tabindex=\"-1\">\n");
    semantics.root().children().forEach(this::block);
    html.append("</main>\n</body>\n</html>\n");
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void block(SemanticNode node) {
    switch (node.role()) {
      case TABLE -> table(node);
      case LIST -> list(node);
      case FIGURE -> figure(node);
      case TOC -> contents(node);
      case H1, H2, H3, H4, H5, H6 -> heading(node);
      default -> element("p", "", node.text());
    }
  }

  private void heading(SemanticNode node) {
    int level = node.role().headingLevel();
    String place = place(node.text());
    element("h" + level, " id=\"" + place + "\"", node.text());
    heading = node.text();
  }

  private String place(String heading) {
    return places.computeIfAbsent(heading, text -> "partie-" + (places.size() + 1));
  }

  private void contents(SemanticNode toc) {
    html.append("<nav aria-label=\"Sommaire\"><ol class=\"toc\">\n");
    int left = toc.children().stream().mapToInt(entry -> link(entry).getX()).min().orElse(0);
    for (SemanticNode entry : toc.children()) {
      JRPrintText link = link(entry);
      html.append(link.getX() > left ? "<li class=\"part\">" : "<li>");
      html.append("<a href=\"#").append(place(link.getHyperlinkAnchor())).append("\">");
      html.append(escape(entry.text())).append("</a></li>\n");
    }
    html.append("</ol></nav>\n");
  }

  private static JRPrintText link(SemanticNode entry) {
    return (JRPrintText) entry.children().get(0).elements().get(0);
  }

  private void list(SemanticNode list) {
    String label = list.children().get(0).children().get(0).text();
    String tag = "1.".equals(label) ? "ol" : "ul";
    html.append('<').append(tag).append(">\n");
    for (SemanticNode item : list.children()) {
      StringBuilder text = new StringBuilder();
      for (SemanticNode part : item.children()) {
        boolean written = part.role() != SemanticRole.LABEL || !isMark(part.text());
        text.append(written ? part.text() + " " : "");
      }
      element("li", "", text.toString().strip());
    }
    html.append("</").append(tag).append(">\n");
  }

  /** Dashes and numbers are written by the browser; boxes are text. */
  private static boolean isMark(String label) {
    return label.equals("–") || label.matches("\\d+\\.");
  }

  private void figure(SemanticNode figure) {
    JRPrintImage image = (JRPrintImage) figure.elements().get(0);
    if (image.getRenderer() instanceof ChartPicture chart) {
      html.append("<figure>");
      html.append(chart.svg(escape(figure.alternative()), HtmlWriter::escape));
      html.append("</figure>\n");
    } else {
      element("p", "", figure.alternative());
    }
  }

  private void table(SemanticNode table) {
    html.append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
    String caption = caption(table);
    html.append(escape(region(caption))).append("\"><table>\n");
    if (!caption.isEmpty()) {
      html.append("<caption>").append(escape(caption)).append("</caption>\n");
    }
    for (SemanticNode part : table.children()) {
      switch (part.role()) {
        case HEAD -> rows("thead", part);
        case BODY -> rows("tbody", part);
        default -> {
          // The caption is written already.
        }
      }
    }
    html.append("</table></div>\n");
  }

  /** The name of what scrolls: two never have the same. */
  private String region(String caption) {
    String name = caption.isEmpty() ? heading : caption;
    String unique = name;
    for (int number = 2; !regions.add(unique); number++) {
      unique = name + " (" + number + ")";
    }
    return unique;
  }

  private static String caption(SemanticNode table) {
    return table.children().stream()
        .filter(part -> part.role() == SemanticRole.CAPTION)
        .map(SemanticNode::text)
        .findFirst()
        .orElse("");
  }

  private void rows(String tag, SemanticNode part) {
    html.append('<').append(tag).append(">\n");
    for (SemanticNode row : part.children()) {
      html.append("<tr>");
      for (SemanticNode cell : row.children()) {
        String number = cell.isSetToTheRight() ? " class=\"n\"" : "";
        if (cell.role() == SemanticRole.HEADER_CELL) {
          String scope = cell.columnHeader() ? "col" : "row";
          element("th", " scope=\"" + scope + "\"" + number, text(cell));
        } else {
          element("td", number, text(cell));
        }
      }
      html.append("</tr>\n");
    }
    html.append("</").append(tag).append(">\n");
  }

  private static String text(SemanticNode cell) {
    List<String> parts =
        cell.children().isEmpty()
            ? List.of(cell.text())
            : cell.children().stream().map(SemanticNode::text).toList();
    return String.join("\n", parts);
  }

  private void element(String tag, String attributes, String text) {
    html.append('<').append(tag).append(attributes).append('>');
    html.append(escape(text).replace("\n", "<br>"));
    html.append("</").append(tag).append(">\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String style() {
    try (InputStream style =
        HtmlWriter.class.getResourceAsStream("/fr/mediane/reports/html/page.css")) {
      return new String(style.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
