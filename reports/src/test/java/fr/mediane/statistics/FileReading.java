package fr.mediane.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.mediane.document.DataTable;
import fr.mediane.document.DataTable.Cell;
import fr.mediane.document.DataTable.Column;
import fr.mediane.document.DataTable.Row;
import fr.mediane.document.DataTable.Type;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What somebody reads who opens the data files of a report, with nothing but the files. */
final class FileReading {

  private FileReading() {}

  /** The tables of a Frictionless Data package. */
  static List<DataTable> csv(byte[] archive) throws IOException {
    Map<String, byte[]> parts = unzip(archive);
    ObjectMapper json = new ObjectMapper();
    List<DataTable> tables = new ArrayList<>();
    for (JsonNode resource : json.readTree(parts.get("datapackage.json")).get("resources")) {
      JsonNode schema = json.readTree(parts.get(resource.get("schema").asText()));
      List<Column> columns = new ArrayList<>();
      for (JsonNode field : schema.get("fields")) {
        boolean words = field.get("type").asText().equals("string");
        columns.add(
            new Column(
                field.get("name").asText(),
                field.get("title").asText(),
                words ? Type.TEXT : Type.INTEGER));
      }
      List<Row> rows = new ArrayList<>();
      String content = new String(parts.get(resource.get("path").asText()), StandardCharsets.UTF_8);
      for (CsvRecord line : CsvReader.builder().ofCsvRecord(content)) {
        if (line.getStartingLineNumber() > 1) {
          rows.add(row(line.getFields()));
        }
      }
      tables.add(new DataTable(resource.get("name").asText(), "", "", columns, rows));
    }
    return tables;
  }

  /** The tables of a workbook, one a sheet, the guide apart. */
  static List<DataTable> xlsx(byte[] workbook)
      throws IOException, ParserConfigurationException, SAXException {
    Map<String, byte[]> parts = unzip(workbook);
    NodeList sheets = xml(parts.get("xl/workbook.xml")).getElementsByTagName("sheet");
    List<DataTable> tables = new ArrayList<>();
    for (int i = 1; i < sheets.getLength(); i++) {
      List<List<String>> lines = lines(xml(parts.get("xl/worksheets/sheet" + (i + 1) + ".xml")));
      List<Column> columns = new ArrayList<>();
      for (String title : lines.get(0)) {
        columns.add(new Column("c", title, columns.isEmpty() ? Type.TEXT : Type.INTEGER));
      }
      List<Row> rows = lines.stream().skip(1).map(FileReading::row).toList();
      String name = ((Element) sheets.item(i)).getAttribute("name");
      tables.add(new DataTable(name, "", "", columns, rows));
    }
    return tables;
  }

  private static List<List<String>> lines(Document sheet) {
    NodeList rows = sheet.getElementsByTagName("row");
    List<List<String>> lines = new ArrayList<>();
    int width = 0;
    for (int i = 0; i < rows.getLength(); i++) {
      NodeList cells = ((Element) rows.item(i)).getElementsByTagName("c");
      width = Math.max(width, cells.getLength());
      List<String> line = new ArrayList<>(Collections.nCopies(width, ""));
      for (int k = 0; k < cells.getLength(); k++) {
        Element cell = (Element) cells.item(k);
        line.set(cell.getAttribute("r").charAt(0) - 'A', cell.getTextContent());
      }
      lines.add(line);
    }
    return lines;
  }

  private static Row row(List<String> fields) {
    List<Cell> cells = new ArrayList<>();
    for (String field : fields) {
      if (cells.isEmpty()) {
        cells.add(Cell.words(field));
      } else if (field.equals(DataTable.SECRET)) {
        cells.add(Cell.hidden());
      } else {
        cells.add(field.isEmpty() ? Cell.none() : new Cell(field, new BigDecimal(field), false));
      }
    }
    return new Row(cells);
  }

  private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static Document xml(byte[] part)
      throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(part));
  }
}
