package fr.mediane.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The structure tree of a finished PDF with the text each element holds, as an independent reader
 * finds them.
 */
final class PdfStructure {

  private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  private PdfStructure() {}

  /** One line per element: indentation, type, text. */
  static String of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PdfStructure structure = new PdfStructure();
      for (PDPage page : document.getPages()) {
        structure.texts.put(page.getCOSObject(), structure.read(page));
      }
      structure.walk(document.getDocumentCatalog().getStructureTreeRoot().getKids(), 0, null);
      return String.join("\n", structure.lines) + "\n";
    } catch (IOException e) {
      throw new AssertionError("PDFBox cannot read the file", e);
    }
  }

  private Map<Integer, String> read(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> found = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        StringBuilder text = new StringBuilder();
        for (Object position : content.getContents()) {
          text.append(position instanceof TextPosition glyph ? glyph.getUnicode() : "");
        }
        found.merge(content.getMCID(), text.toString(), String::concat);
      }
    }
    return found;
  }

  private void walk(List<Object> kids, int depth, PDPage inherited) {
    for (Object kid : kids) {
      if (kid instanceof PDStructureElement element) {
        lines.add("  ".repeat(depth) + element.getStructureType() + label(element));
        PDPage page = element.getPage() == null ? inherited : element.getPage();
        walk(element.getKids(), depth + 1, page);
      } else if (kid instanceof PDMarkedContentReference reference) {
        append(texts.get(reference.getPage().getCOSObject()).get(reference.getMCID()));
      } else if (kid instanceof Integer mark) {
        append(texts.get(inherited.getCOSObject()).get(mark));
      } else if (kid instanceof PDObjectReference) {
        append("[annotation]");
      } else {
        throw new AssertionError("unknown kid " + kid);
      }
    }
  }

  private static String label(PDStructureElement element) {
    String alternative = element.getAlternateDescription();
    return " | " + (alternative == null ? "" : "(" + alternative + ")");
  }

  private void append(String text) {
    int last = lines.size() - 1;
    lines.set(last, lines.get(last) + text);
  }
}
