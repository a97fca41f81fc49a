package fr.mediane.reports.engine;

import fr.mediane.document.DocumentRefusedException;
import fr.mediane.reports.engine.semantics.SemanticDocument;
import fr.mediane.reports.engine.semantics.SemanticNode;
import fr.mediane.reports.engine.semantics.SemanticRole;
import fr.mediane.text.PrintableText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * What no validator of PDF can see, because the file would be valid: letters that vanished, text
 * that was cut, headings that skip a level or are empty. Each is looked for in the filled report,
 * before any file is written.
 */
final class PrintGuards {

  /** Characters under which an alternative text says nothing. */
  private static final int SHORTEST_ALTERNATIVE = 10;

  private final Glyphs glyphs;
  private final Set<Integer> unprintable = new TreeSet<>();

  private PrintGuards(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  /**
   * Checks a filled report.
   *
   * @param glyphs tells which characters the fonts hold
   * @throws DocumentRefusedException with a message in French when it would not say what its model
   *     says
   * @throws IllegalStateException when the template itself is at fault
   */
  static void check(Glyphs glyphs, JasperPrint print, SemanticDocument semantics) {
    PrintGuards guards = new PrintGuards(glyphs);
    for (JRPrintPage page : print.getPages()) {
      guards.elements(page.getElements());
    }
    if (!guards.unprintable.isEmpty()) {
      throw new DocumentRefusedException(message(guards.unprintable));
    }
    headings(semantics);
  }

  private void elements(List<JRPrintElement> elements) {
    for (JRPrintElement element : elements) {
      if (element instanceof JRPrintFrame frame) {
        elements(frame.getElements());
      } else if (element instanceof JRPrintText text && !text.getFullText().isEmpty()) {
        uncut(text);
        unprintable.addAll(glyphs.missing(text));
      }
    }
  }

  private static void uncut(JRPrintText text) {
    if (text.getTextTruncateIndex() != null) {
      throw new DocumentRefusedException(
          "Le document n’a pas été produit\u00a0: le texte «\u00a0"
              + abridged(text.getFullText())
              + "\u00a0» ne tient pas dans la place prévue et serait coupé. Raccourcissez-le, puis recommencez.");
    }
  }

  private static String message(Set<Integer> characters) {
    return "Le document n’a pas été produit\u00a0: les polices des documents ne savent pas imprimer "
        + (characters.size() == 1 ? "ce caractère\u00a0: " : "ces caractères\u00a0: ")
        + PrintableText.named(characters)
        + ". Remplacez-les dans les noms ou les textes concernés, puis recommencez.";
  }

  private static void headings(SemanticDocument semantics) {
    int[] level = {0};
    semantics.walk(
        node -> {
          int next = node.role().headingLevel();
          if (next > level[0] + 1) {
            throw new IllegalStateException(
                "Template: heading of level "
                    + next
                    + " after level "
                    + level[0]
                    + ": "
                    + node.text());
          }
          if (next > 0) {
            level[0] = next;
            notEmpty(node);
          }
          describedFigure(node);
        });
    if (level[0] == 0) {
      throw new IllegalStateException("Template: a document has at least one heading");
    }
  }

  private static void notEmpty(SemanticNode heading) {
    if (heading.text().isBlank()) {
      throw new DocumentRefusedException(
          "Le document n’a pas été produit\u00a0: un titre de niveau "
              + heading.role().headingLevel()
              + " est vide. Complétez le modèle de texte ou l’intitulé, puis recommencez.");
    }
  }

  private static void describedFigure(SemanticNode node) {
    if (node.role() == SemanticRole.FIGURE && node.alternative().length() < SHORTEST_ALTERNATIVE) {
      throw new IllegalStateException(
          "Template: the alternative text of a figure says what it shows: " + node.alternative());
    }
  }

  private static String abridged(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
