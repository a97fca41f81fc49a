package fr.mediane.reports.engine.docx;

import fr.mediane.document.DocumentModel;
import fr.mediane.reports.engine.data.ZipPackage;
import fr.mediane.reports.engine.semantics.SemanticDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;

/**
 * Assembles a WordprocessingML package (ISO/IEC 29500) from the semantic tree of a filled report.
 */
public final class DocxWriter {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String LANGUAGE = "fr-FR";

  /** Header, footer, styles, numbering, settings. */
  private static final int FIXED_RELATIONSHIPS = 5;

  private static final String NUMBERED_LIST =
      """
      <w:num w:numId="%d"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">\
      <w:startOverride w:val="1"/></w:lvlOverride></w:num>
      """;

  private final JasperReportsContext context;
  private final DocumentModel model;
  private final ZonedDateTime created;

  /**
   * @param context properties and fonts with which the report was filled
   * @param model gives the metadata and the running header
   * @param created creation date of the file
   */
  public DocxWriter(JasperReportsContext context, DocumentModel model, ZonedDateTime created) {
    this.context = context;
    this.model = model;
    this.created = created.withZoneSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * Writes the file.
   *
   * @param print the filled report, for page size, widths and alignments
   * @param semantics its semantic tree
   * @return the bytes of the package
   */
  public byte[] write(JasperPrint print, SemanticDocument semantics) {
    try {
      DocxBody body = new DocxBody(context, print, semantics);
      byte[] document = body.write();
      int pictures = body.pictures().size();
      Map<String, byte[]> parts = new LinkedHashMap<>();
      parts.put("[Content_Types].xml", contentTypes(pictures > 0));
      parts.put(
          "_rels/.rels",
          relationships(
              Map.of(
                  "word/document.xml", R + "/officeDocument",
                  "docProps/core.xml", RELATIONSHIPS + "/metadata/core-properties")));
      parts.put("docProps/core.xml", coreProperties());
      parts.put("word/document.xml", document);
      parts.put("word/_rels/document.xml.rels", documentRelationships(pictures));
      for (int i = 0; i < pictures; i++) {
        parts.put("word/" + media(i + 1), body.pictures().get(i));
      }
      parts.put("word/header1.xml", header());
      parts.put("word/footer1.xml", footer());
      parts.put("word/numbering.xml", numbering(body.numberings()));
      for (String part : new String[] {"styles", "settings"}) {
        parts.put("word/" + part + ".xml", resource(part + ".xml"));
      }
      return ZipPackage.of(parts, created.toLocalDateTime());
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The DOCX file could not be written", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] contentTypes(boolean pictures) throws XMLStreamException {
    Xml xml = new Xml();
    xml.element(
        "Types",
        () -> {
          xml.empty(
              "Default",
              "Extension",
              "rels",
              "ContentType",
              "application/vnd.openxmlformats-package.relationships+xml");
          xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
          if (pictures) {
            xml.empty("Default", "Extension", "png", "ContentType", "image/png");
          }
          override(xml, "/word/document.xml", MAIN_TYPE + "document.main+xml");
          override(xml, "/word/styles.xml", MAIN_TYPE + "styles+xml");
          override(xml, "/word/numbering.xml", MAIN_TYPE + "numbering+xml");
          override(xml, "/word/settings.xml", MAIN_TYPE + "settings+xml");
          override(xml, "/word/header1.xml", MAIN_TYPE + "header+xml");
          override(xml, "/word/footer1.xml", MAIN_TYPE + "footer+xml");
          override(
              xml,
              "/docProps/core.xml",
              "application/vnd.openxmlformats-package.core-properties+xml");
        },
        "xmlns",
        "http://schemas.openxmlformats.org/package/2006/content-types");
    return xml.finish();
  }

  private static void override(Xml xml, String part, String type) throws XMLStreamException {
    xml.empty("Override", "PartName", part, "ContentType", type);
  }

  private static byte[] documentRelationships(int pictures) throws XMLStreamException {
    Map<String, String> targets = new LinkedHashMap<>();
    targets.put("header1.xml", R + "/header");
    targets.put("footer1.xml", R + "/footer");
    targets.put("styles.xml", R + "/styles");
    targets.put("numbering.xml", R + "/numbering");
    targets.put("settings.xml", R + "/settings");
    for (int i = 1; i <= pictures; i++) {
      targets.put(media(i), R + "/image");
    }
    return relationships(targets);
  }

  private static String media(int number) {
    return "media/graphique" + number + ".png";
  }

  /** The relationship of a picture, after those every document has. */
  static String picture(int number) {
    return "rId" + (FIXED_RELATIONSHIPS + number);
  }

  /** Writes relationships rId1, rId2 … in the order of the map. */
  private static byte[] relationships(Map<String, String> targets) throws XMLStreamException {
    Xml xml = new Xml();
    xml.element(
        "Relationships",
        () -> {
          int id = 1;
          for (Map.Entry<String, String> target : targets.entrySet()) {
            xml.empty(
                "Relationship",
                "Id",
                "rId" + id++,
                "Type",
                target.getValue(),
                "Target",
                target.getKey());
          }
        },
        "xmlns",
        RELATIONSHIPS);
    return xml.finish();
  }

  private byte[] coreProperties() throws XMLStreamException {
    String date = DateTimeFormatter.ISO_INSTANT.format(created);
    Xml xml = new Xml();
    xml.element(
        "cp:coreProperties",
        () -> {
          xml.text("dc:title", model.title());
          xml.text("dc:subject", model.subject());
          xml.text("dc:creator", model.author());
          xml.text("dc:language", LANGUAGE);
          xml.text("dcterms:created", date, "xsi:type", "dcterms:W3CDTF");
          xml.text("dcterms:modified", date, "xsi:type", "dcterms:W3CDTF");
        },
        "xmlns:cp",
        CORE,
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    return xml.finish();
  }

  private byte[] header() throws XMLStreamException {
    Xml xml = new Xml();
    xml.element(
        "w:hdr",
        () -> paragraph(xml, "Header", () -> run(xml, model.runningHeader())),
        "xmlns:w",
        W);
    return xml.finish();
  }

  private static byte[] footer() throws XMLStreamException {
    Xml xml = new Xml();
    xml.element(
        "w:ftr",
        () ->
            paragraph(
                xml,
                "Footer",
                () -> {
                  run(xml, "Page\u00a0");
                  field(xml, "PAGE");
                  run(xml, " sur\u00a0");
                  field(xml, "NUMPAGES");
                }),
        "xmlns:w",
        W);
    return xml.finish();
  }

  private static void paragraph(Xml xml, String style, Xml.Content content)
      throws XMLStreamException {
    xml.element(
        "w:p",
        () -> {
          xml.element("w:pPr", () -> xml.empty("w:pStyle", "w:val", style));
          content.write();
        });
  }

  private static void run(Xml xml, String text) throws XMLStreamException {
    xml.element("w:r", () -> xml.text("w:t", text, "xml:space", "preserve"));
  }

  private static void field(Xml xml, String instruction) throws XMLStreamException {
    xml.element("w:fldSimple", () -> run(xml, "1"), "w:instr", instruction);
  }

  /** The kinds of lists, with one instance for each numbered list so that it starts at 1. */
  private static byte[] numbering(IntStream numberedLists) throws IOException {
    String kinds = new String(resource("numbering.xml"), StandardCharsets.UTF_8);
    String instances =
        numberedLists.mapToObj(NUMBERED_LIST::formatted).collect(Collectors.joining());
    return kinds
        .replace("</w:numbering>", instances + "</w:numbering>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream part =
        DocxWriter.class.getResourceAsStream("/fr/mediane/reports/docx/" + name)) {
      return part.readAllBytes();
    }
  }
}
