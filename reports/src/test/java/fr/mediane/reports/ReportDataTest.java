package fr.mediane.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.document.DataTable;
import fr.mediane.document.DocumentFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The figures as data, opened again. */
class ReportDataTest {

  @Test
  void theWorkbookHoldsNumbersAsNumbersAndMergesNothing() throws Exception {
    Map<String, byte[]> parts = unzip(DocumentFormat.XLSX);
    List<DataTable> tables = ReportSamples.national().tables();
    for (int i = 0; i < tables.size(); i++) {
      Document sheet = xml(parts.get("xl/worksheets/sheet" + (i + 2) + ".xml"));
      assertEquals(0, sheet.getElementsByTagName("mergeCell").getLength());
      DataTable table = tables.get(i);
      for (int row = 0; row < table.rows().size(); row++) {
        for (int column = 1; column < table.columns().size(); column++) {
          DataTable.Cell expected = table.rows().get(row).cells().get(column);
          Element cell = cell(sheet, (char) ('A' + column) + "" + (row + 2));
          if (expected.number() != null) {
            assertEquals("", cell.getAttribute("t"));
            assertEquals(expected.number().toPlainString(), cell.getTextContent());
          } else if (expected.secret()) {
            assertEquals(DataTable.SECRET, cell.getTextContent());
          } else {
            assertEquals(null, cell, "no figure, no cell");
          }
        }
      }
    }
    xml(parts.get("xl/workbook.xml"));
    xml(parts.get("xl/styles.xml"));
    xml(parts.get("[Content_Types].xml"));
  }

  @Test
  void everyCsvFileFollowsItsSchema() throws IOException {
    Map<String, byte[]> parts = unzip(DocumentFormat.CSV);
    for (DataTable table : ReportSamples.national().tables()) {
      String schema = text(parts.get("schemas/" + table.name() + ".json"));
      String[] lines = text(parts.get("donnees/" + table.name() + ".csv")).split("\r\n");
      assertEquals(table.rows().size() + 1, lines.length);
      for (String field : lines[0].split(",")) {
        assertTrue(schema.contains("{\"name\": \"" + field + "\""), field);
      }
      assertTrue(schema.contains("\"missingValues\": [\"\", \"s\"]"));
      for (int row = 1; row < lines.length; row++) {
        String[] fields = lines[row].replaceAll("\"[^\"]*\"", "libelle").split(",", -1);
        assertEquals(table.columns().size(), fields.length);
        Arrays.stream(fields)
            .skip(1)
            .forEach(value -> assertTrue(value.matches("|s|-?\\d+(\\.\\d+)?"), value));
      }
    }
    assertTrue(text(parts.get("datapackage.json")).contains("\"tabular-data-package\""));
  }

  private static Element cell(Document sheet, String reference) {
    var cells = sheet.getElementsByTagName("c");
    for (int i = 0; i < cells.getLength(); i++) {
      Element cell = (Element) cells.item(i);
      if (cell.getAttribute("r").equals(reference)) {
        return cell;
      }
    }
    return null;
  }

  private static Map<String, byte[]> unzip(DocumentFormat format) throws IOException {
    byte[] file = Printing.render(ReportSamples.national(), format).content();
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static Document xml(byte[] part) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(part));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
