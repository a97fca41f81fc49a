package fr.mediane.reports.engine.data;

import fr.mediane.document.DataTable;
import fr.mediane.document.DataTable.Cell;
import fr.mediane.document.DataTable.Column;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.Tabular;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A Frictionless Data package: {@code datapackage.json}, and for each table its CSV file (RFC 4180,
 * UTF-8, decimal point) and its Table Schema. A figure kept secret is written {@value
 * DataTable#SECRET}, which the schema declares a missing value; no figure is empty.
 */
public final class CsvPackage {

  private CsvPackage() {}

  /**
   * Writes the package.
   *
   * @param model a tabular document
   * @param date date of the entries
   * @return the bytes of the archive
   */
  public static byte[] of(DocumentModel model, LocalDateTime date) {
    List<DataTable> tables = ((Tabular) model).tables();
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("datapackage.json", utf8(descriptor(model, tables)));
    for (DataTable table : tables) {
      parts.put("schemas/" + table.name() + ".json", utf8(schema(table)));
      parts.put("donnees/" + table.name() + ".csv", utf8(csv(table)));
    }
    return ZipPackage.of(parts, date);
  }

  private static String csv(DataTable table) {
    StringBuilder csv = new StringBuilder();
    csv.append(
        table.columns().stream().map(Column::name).collect(Collectors.joining(",", "", "\r\n")));
    for (DataTable.Row row : table.rows()) {
      csv.append(
          row.cells().stream().map(CsvPackage::field).collect(Collectors.joining(",", "", "\r\n")));
    }
    return csv.toString();
  }

  private static String field(Cell cell) {
    if (cell.number() != null) {
      return cell.number().toPlainString();
    }
    String text = cell.equals(Cell.none()) ? "" : cell.text();
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static String schema(DataTable table) {
    String fields =
        table.columns().stream()
            .map(
                column ->
                    "    {\"name\": %s, \"title\": %s, \"type\": %s}"
                        .formatted(
                            quoted(column.name()), quoted(column.title()), quoted(type(column))))
            .collect(Collectors.joining(",\n"));
    return """
    {
      "$schema": "https://specs.frictionlessdata.io/schemas/table-schema.json",
      "title": %s,
      "description": %s,
      "fields": [
    %s
      ],
      "missingValues": ["", "s"],
      "primaryKey": [%s]
    }
    """
        .formatted(
            quoted(table.caption()),
            quoted((table.summary() + " " + table.note()).strip()),
            fields,
            quoted(table.columns().get(0).name()));
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case TEXT -> "string";
      case INTEGER -> "integer";
      case DECIMAL -> "number";
    };
  }

  private static String descriptor(DocumentModel model, List<DataTable> tables) {
    String resources =
        tables.stream()
            .map(
                table ->
                    """
                    {
                      "profile": "tabular-data-resource",
                      "name": %1$s,
                      "title": %2$s,
                      "path": "donnees/%3$s.csv",
                      "format": "csv",
                      "mediatype": "text/csv",
                      "encoding": "utf-8",
                      "schema": "schemas/%3$s.json"
                    }\
                    """
                        .formatted(quoted(table.name()), quoted(table.caption()), table.name())
                        .indent(4)
                        .stripTrailing())
            .collect(Collectors.joining(",\n"));
    return """
    {
      "profile": "tabular-data-package",
      "name": %s,
      "title": %s,
      "description": %s,
      "resources": [
    %s
      ]
    }
    """
        .formatted(
            quoted(model.fileName()), quoted(model.title()), quoted(model.subject()), resources);
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars()
        .forEach(
            character -> {
              switch (character) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default ->
                    json.append(
                        character < ' '
                            ? "\\u%04x".formatted(character)
                            : String.valueOf((char) character));
              }
            });
    return json.append('"').toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
