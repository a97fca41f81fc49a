package fr.mediane.reports.engine.docx;

import fr.mediane.reports.engine.semantics.SemanticNode;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import javax.xml.stream.XMLStreamException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyledTextAttributeSelector;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.JRStyledTextUtil;

/** Writes the text of a node as runs, keeping bold, italics, underlining and superscripts. */
final class DocxRuns {

  private final JasperReportsContext context;
  private final JRStyledTextUtil styledTexts;
  private final Xml xml;

  DocxRuns(JasperReportsContext context, Xml xml) {
    this.context = context;
    this.styledTexts = JRStyledTextUtil.getInstance(context);
    this.xml = xml;
  }

  /**
   * @param node a node that carries texts
   * @param ownWeight whether bold is written on the runs; where the style of the paragraph is bold
   *     it is not
   */
  void write(SemanticNode node, boolean ownWeight) throws XMLStreamException {
    for (JRPrintElement element : node.elements()) {
      text((JRPrintText) element, ownWeight);
    }
  }

  private void text(JRPrintText text, boolean ownWeight) throws XMLStreamException {
    JRStyledText styled =
        styledTexts.getProcessedStyledText(
            text, JRStyledTextAttributeSelector.getAllSelector(context), null);
    if (styled == null || styled.length() == 0) {
      return;
    }
    AttributedCharacterIterator runs = styled.getAttributedString().getIterator();
    int start = 0;
    while (start < styled.length()) {
      int end = runs.getRunLimit();
      run(styled.getText().substring(start, end), runs, ownWeight);
      start = end;
      runs.setIndex(start);
    }
  }

  private void run(String text, AttributedCharacterIterator attributes, boolean ownWeight)
      throws XMLStreamException {
    boolean bold =
        ownWeight
            && TextAttribute.WEIGHT_BOLD.equals(attributes.getAttribute(TextAttribute.WEIGHT));
    boolean italic =
        TextAttribute.POSTURE_OBLIQUE.equals(attributes.getAttribute(TextAttribute.POSTURE));
    boolean underlined =
        TextAttribute.UNDERLINE_ON.equals(attributes.getAttribute(TextAttribute.UNDERLINE));
    boolean raised =
        TextAttribute.SUPERSCRIPT_SUPER.equals(attributes.getAttribute(TextAttribute.SUPERSCRIPT));
    xml.element(
        "w:r",
        () -> {
          xml.element(
              "w:rPr",
              () -> {
                flag(bold, "w:b");
                flag(italic, "w:i");
                if (underlined) {
                  xml.empty("w:u", "w:val", "single");
                }
                if (raised) {
                  xml.empty("w:vertAlign", "w:val", "superscript");
                }
              });
          lines(text);
        });
  }

  private void flag(boolean set, String name) throws XMLStreamException {
    if (set) {
      xml.empty(name);
    }
  }

  private void lines(String text) throws XMLStreamException {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        xml.empty("w:br");
      }
      if (!lines[i].isEmpty()) {
        xml.text("w:t", lines[i], "xml:space", "preserve");
      }
    }
  }
}
