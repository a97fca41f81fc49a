package fr.mediane.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentModel;
import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The Word files opened as what they are: XML in a ZIP. */
class DocxTest {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  static Stream<DocumentModel> samples() {
    return Samples.all().values().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyDocumentIsWellFormedAndHasItsParts(DocumentModel model) {
    Map<String, Document> parts = open(model);

    assertEquals(10, parts.size(), parts.keySet().toString());
    String title = composed(model.title());
    assertEquals(title, paragraphs(parts, "Heading1").get(0));
    assertEquals(title, text(parts.get("docProps/core.xml"), "dc:title"));
    assertEquals("fr-FR", text(parts.get("docProps/core.xml"), "dc:language"));
    Element language = (Element) elements(parts.get("word/styles.xml"), "lang").get(0);
    assertEquals("fr-FR", language.getAttributeNS(W, "val"));
    assertTrue(
        parts.get("word/footer1.xml").getDocumentElement().getTextContent().startsWith("Page"));
    assertEquals(2, elements(parts.get("word/footer1.xml"), "fldSimple").size());
    assertEquals(
        composed(model.runningHeader()),
        parts.get("word/header1.xml").getDocumentElement().getTextContent());
    styledParagraphsExist(parts);
    tablesAreRegular(parts);
  }

  @Test
  void headingsAreRealHeadings() {
    Map<String, Document> parts = open(Samples.longAct());

    assertEquals(
        List.of("Article 1er", "Article 2", "Article 3", "Article 4", "Article 5"),
        paragraphs(parts, "Heading2"));
    Element heading = style(parts, "Heading2");
    Element level = (Element) heading.getElementsByTagNameNS(W, "outlineLvl").item(0);
    assertEquals("1", level.getAttributeNS(W, "val"));
  }

  @Test
  void aTableOverPagesHasOneRepeatedHeaderRow() {
    Map<String, Document> parts = open(Samples.longAct());
    Document body = parts.get("word/document.xml");

    assertEquals(1, elements(body, "tbl").size());
    assertEquals(1, elements(body, "tblHeader").size());
    assertEquals(13, elements(body, "tr").size());
    assertEquals(List.of("Membres nommés"), paragraphs(parts, "Caption"));
    assertEquals("Lagarenne", paragraphs(parts, "TableRowHeader").get(0));
  }

  @Test
  void listsAreRealLists() {
    TestModel model = new TestModel("Essai", "Texte.");
    Map<String, Document> parts =
        unzip(Printing.renderTest("elements", model, DocumentFormat.DOCX).content());

    assertEquals(List.of("premier point", "second point"), paragraphs(parts, "ListParagraph"));
    assertEquals(2, elements(parts.get("word/document.xml"), "numPr").size());
  }

  @Test
  void numbersAreWrittenByWordAndBoxesAreText() {
    Map<String, Document> parts = open(Samples.all().get("paper-acknowledgement"));
    List<String> used =
        elements(parts.get("word/document.xml"), "numId").stream()
            .map(id -> id.getAttributeNS(W, "val"))
            .toList();
    assertEquals(List.of("2", "2", "2", "1", "1"), used);
    assertEquals(2, elements(parts.get("word/numbering.xml"), "num").size());

    Map<String, Document> boxes = open(Samples.all().get("paper-challenge"));
    assertEquals(
        List.of(
            "\u2612\u00a0Mme Noémie Esterelle (coché)", "\u2610\u00a0M. Loïc Montjoly (non coché)"),
        paragraphs(boxes, "ListParagraph"));
  }

  @Test
  void aNoticeKeepsItsBarAndItsGround() {
    Document body = open(Samples.all().get("paper-convocation")).get("word/document.xml");
    List<Element> borders = elements(body, "pBdr");

    assertEquals(6, borders.size(), "label of invented data, title and four paragraphs");
    assertEquals(4, borders.get(0).getElementsByTagNameNS(W, "*").getLength());
    assertEquals(1, borders.get(1).getElementsByTagNameNS(W, "*").getLength());
    assertEquals(6, elements(body, "shd").size());
  }

  private static void styledParagraphsExist(Map<String, Document> parts) {
    for (Element use : elements(parts.get("word/document.xml"), "pStyle")) {
      assertNotNull(style(parts, use.getAttributeNS(W, "val")), use.getAttributeNS(W, "val"));
    }
  }

  private static void tablesAreRegular(Map<String, Document> parts) {
    for (Element table : elements(parts.get("word/document.xml"), "tbl")) {
      int columns = table.getElementsByTagNameNS(W, "gridCol").getLength();
      NodeList rows = table.getElementsByTagNameNS(W, "tr");
      for (int i = 0; i < rows.getLength(); i++) {
        int cells = ((Element) rows.item(i)).getElementsByTagNameNS(W, "tc").getLength();
        assertEquals(columns, cells, "cells of row " + i);
      }
    }
  }

  private static Element style(Map<String, Document> parts, String id) {
    return elements(parts.get("word/styles.xml"), "style").stream()
        .filter(style -> style.getAttributeNS(W, "styleId").equals(id))
        .findFirst()
        .orElse(null);
  }

  private static List<String> paragraphs(Map<String, Document> parts, String style) {
    return elements(parts.get("word/document.xml"), "p").stream()
        .filter(
            paragraph -> {
              Element use = (Element) paragraph.getElementsByTagNameNS(W, "pStyle").item(0);
              return use != null && use.getAttributeNS(W, "val").equals(style);
            })
        .map(Element::getTextContent)
        .toList();
  }

  private static String text(Document part, String qualifiedName) {
    return part.getElementsByTagName(qualifiedName).item(0).getTextContent();
  }

  private static List<Element> elements(Document part, String name) {
    NodeList found = part.getElementsByTagNameNS(W, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** What is printed has its accents composed, whatever was typed. */
  private static String composed(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFC);
  }

  private static Map<String, Document> open(DocumentModel model) {
    return unzip(Printing.render(model, DocumentFormat.DOCX).content());
  }

  private static Map<String, Document> unzip(byte[] docx) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    Map<String, Document> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        if (entry.getName().startsWith("word/media/")) {
          assertNotNull(ImageIO.read(new ByteArrayInputStream(content)), entry.getName());
        } else {
          parts.put(
              entry.getName(),
              factory.newDocumentBuilder().parse(new ByteArrayInputStream(content)));
        }
      }
    } catch (Exception e) {
      throw new AssertionError("not a package of XML parts", e);
    }
    return parts;
  }
}
