package fr.mediane.reports.engine.data;

import fr.mediane.document.DataTable;
import fr.mediane.document.DataTable.Cell;
import fr.mediane.document.DataTable.Column;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.Tabular;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A SpreadsheetML workbook (ISO/IEC 29500): a sheet that says what the others hold, then one sheet
 * a table with its header in the first row, numbers as numbers and no merged cell.
 */
public final class Workbook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  /** Longest name of a sheet. */
  private static final int LONGEST_NAME = 31;

  /** Styles, in the order of {@link #STYLES}. */
  private static final int TEXT = 0;

  private static final int HEADER = 1;
  private static final int INTEGER = 2;
  private static final int DECIMAL = 3;

  private static final String STYLES =
      XML
          + """
          <styleSheet xmlns="%s">
          <numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts>
          <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
          <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE6ECF3"/></patternFill></fill></fills>
          <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
          <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
          <cellXfs count="4">
          <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
          <xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="bottom" wrapText="1"/></xf>
          <xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
          <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
          </cellXfs>
          <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
          </styleSheet>
          """
              .formatted(MAIN);

  private final DocumentModel model;
  private final List<DataTable> tables;
  private final List<String> names = new ArrayList<>();
  private final ZonedDateTime created;

  private Workbook(DocumentModel model, ZonedDateTime created) {
    this.model = model;
    this.tables = ((Tabular) model).tables();
    this.created = created.withZoneSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    names.add("Lisez-moi");
    for (DataTable table : tables) {
      String name = table.name();
      names.add(name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME));
    }
  }

  /**
   * Writes the workbook.
   *
   * @param model a tabular document
   * @param created creation date of the file
   * @return the bytes of the file
   */
  public static byte[] of(DocumentModel model, ZonedDateTime created) {
    return new Workbook(model, created).write();
  }

  private byte[] write() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", contentTypes());
    parts.put(
        "_rels/.rels",
        relationships(
            List.of(
                R + "/officeDocument\" Target=\"xl/workbook.xml",
                PACKAGE + "/metadata/core-properties\" Target=\"docProps/core.xml")));
    parts.put("docProps/core.xml", core());
    parts.put("xl/workbook.xml", workbook());
    parts.put("xl/_rels/workbook.xml.rels", workbookRelationships());
    parts.put("xl/styles.xml", STYLES);
    parts.put("xl/worksheets/sheet1.xml", guide());
    for (int i = 0; i < tables.size(); i++) {
      parts.put("xl/worksheets/sheet" + (i + 2) + ".xml", sheet(tables.get(i)));
    }
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return ZipPackage.of(bytes, created.toLocalDateTime());
  }

  private String contentTypes() {
    StringBuilder xml = new StringBuilder(XML);
    xml.append(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
            + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
            + " PartName=\"/docProps/core.xml\""
            + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
    override(xml, "workbook", "sheet.main");
    override(xml, "styles", "styles");
    for (int i = 1; i <= names.size(); i++) {
      override(xml, "worksheets/sheet" + i, "worksheet");
    }
    return xml.append("</Types>").toString();
  }

  private static void override(StringBuilder xml, String part, String type) {
    xml.append("<Override PartName=\"/xl/").append(part).append(".xml\" ContentType=\"");
    xml.append(TYPE).append(type).append("+xml\"/>");
  }

  private static String relationships(List<String> targets) {
    StringBuilder xml = new StringBuilder(XML);
    xml.append("<Relationships xmlns=\"").append(PACKAGE).append("\">");
    for (int i = 0; i < targets.size(); i++) {
      xml.append("<Relationship Id=\"rId").append(i + 1).append("\" Type=\"");
      xml.append(targets.get(i)).append("\"/>");
    }
    return xml.append("</Relationships>").toString();
  }

  private String workbookRelationships() {
    List<String> targets = new ArrayList<>();
    for (int i = 1; i <= names.size(); i++) {
      targets.add(R + "/worksheet\" Target=\"worksheets/sheet" + i + ".xml");
    }
    targets.add(R + "/styles\" Target=\"styles.xml");
    return relationships(targets);
  }

  private String workbook() {
    StringBuilder xml = new StringBuilder(XML);
    xml.append("<workbook xmlns=\"").append(MAIN).append("\" xmlns:r=\"").append(R);
    xml.append("\"><sheets>");
    for (int i = 0; i < names.size(); i++) {
      xml.append("<sheet name=\"").append(escape(names.get(i))).append("\" sheetId=\"");
      xml.append(i + 1).append("\" r:id=\"rId").append(i + 1).append("\"/>");
    }
    return xml.append("</sheets></workbook>").toString();
  }

  private String core() {
    String date = DateTimeFormatter.ISO_INSTANT.format(created);
    return XML
        + """
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title><dc:subject>%s</dc:subject>\
        <dc:creator>%s</dc:creator><dc:language>fr-FR</dc:language>\
        <dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created></cp:coreProperties>
        """
            .formatted(
                escape(model.title()), escape(model.subject()), escape(model.author()), date);
  }

  /** The first sheet: what the others hold, and how to read a secret. */
  private String guide() {
    StringBuilder rows = new StringBuilder();
    row(rows, 1, List.of(words("Feuille", HEADER), words("Contenu", HEADER)));
    int number = 2;
    row(rows, number++, List.of(words("Document", TEXT), words(model.title(), TEXT)));
    row(rows, number++, List.of(words("Objet", TEXT), words(model.subject(), TEXT)));
    row(
        rows,
        number++,
        List.of(
            words(DataTable.SECRET, TEXT),
            words("Secret statistique\u00a0: voir la note de méthode du rapport.", TEXT)));
    for (int i = 0; i < tables.size(); i++) {
      row(rows, number++, List.of(words(names.get(i + 1), TEXT), words(said(tables.get(i)), TEXT)));
    }
    return sheet(
        "<col min=\"1\" max=\"1\" width=\"32\" customWidth=\"1\"/>"
            + "<col min=\"2\" max=\"2\" width=\"90\" customWidth=\"1\"/>",
        rows,
        "");
  }

  private static String said(DataTable table) {
    return table.note().isEmpty() ? table.caption() : table.caption() + ". " + table.note();
  }

  private static String sheet(DataTable table) {
    StringBuilder rows = new StringBuilder();
    row(rows, 1, table.columns().stream().map(column -> words(column.title(), HEADER)).toList());
    for (int i = 0; i < table.rows().size(); i++) {
      List<String> cells = new ArrayList<>();
      for (int c = 0; c < table.columns().size(); c++) {
        cells.add(cell(table.rows().get(i).cells().get(c), table.columns().get(c)));
      }
      row(rows, i + 2, cells);
    }
    String columns =
        "<col min=\"1\" max=\"1\" width=\"44\" customWidth=\"1\"/><col min=\"2\" max=\""
            + table.columns().size()
            + "\" width=\"16\" customWidth=\"1\"/>";
    String last = reference(table.columns().size() - 1, table.rows().size() + 1);
    return sheet(columns, rows, "<autoFilter ref=\"A1:" + last + "\"/>");
  }

  private static String sheet(String columns, StringBuilder rows, String after) {
    return XML
        + "<worksheet xmlns=\""
        + MAIN
        + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
        + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>"
        + columns
        + "</cols><sheetData>"
        + rows
        + "</sheetData>"
        + after
        + "</worksheet>";
  }

  private static String cell(Cell cell, Column column) {
    if (cell.number() != null) {
      int style = column.type() == DataTable.Type.INTEGER ? INTEGER : DECIMAL;
      return " s=\"" + style + "\"><v>" + cell.number().toPlainString() + "</v>";
    }
    return cell.equals(Cell.none()) ? "" : words(cell.text(), TEXT);
  }

  private static String words(String text, int style) {
    return " s=\""
        + style
        + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
        + escape(text)
        + "</t></is>";
  }

  /** A row; each cell is what follows its reference, empty for no cell. */
  private static void row(StringBuilder rows, int number, List<String> cells) {
    rows.append("<row r=\"").append(number).append("\">");
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        rows.append("<c r=\"").append(reference(i, number)).append('"');
        rows.append(cells.get(i)).append("</c>");
      }
    }
    rows.append("</row>");
  }

  /** Reference of a cell; a table has fewer columns than the alphabet has letters. */
  private static String reference(int column, int row) {
    return (char) ('A' + column) + Integer.toString(row);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
