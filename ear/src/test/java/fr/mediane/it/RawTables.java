package fr.mediane.it;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * Every table of the database as who stole it would read it: tables and columns come from the
 * metadata, values of every type are read as text and as bytes.
 */
final class RawTables {

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private final DataSource source;

  RawTables(DataSource source) {
    this.source = source;
  }

  /** Names of the tables of the application. */
  List<String> names() throws SQLException {
    try (Connection connection = source.getConnection()) {
      DatabaseMetaData metadata = connection.getMetaData();
      List<String> names = new ArrayList<>();
      try (ResultSet tables =
          metadata.getTables(
              connection.getCatalog(),
              connection.getSchema(),
              "%",
              new String[] {"TABLE", "BASE TABLE"})) {
        while (tables.next()) {
          names.add(tables.getString("TABLE_NAME"));
        }
      }
      return names;
    }
  }

  /**
   * Which words stand where.
   *
   * @param words in small letters
   * @return lines such as {@code piece.file_name: word}
   */
  Set<String> holding(Collection<String> words) throws SQLException, IOException {
    Set<String> found = new TreeSet<>();
    for (String table : names()) {
      try (Connection connection = source.getConnection();
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
        while (rows.next()) {
          search(rows, table, words, found);
        }
      }
    }
    return found;
  }

  private static void search(
      ResultSet rows, String table, Collection<String> words, Set<String> found)
      throws SQLException, IOException {
    ResultSetMetaData columns = rows.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      String at = table + "." + columns.getColumnName(i);
      for (String reading : readings(rows.getObject(i), rows, i)) {
        words.stream().filter(reading::contains).forEach(word -> found.add(at + ": " + word));
      }
    }
  }

  private static List<String> readings(Object value, ResultSet rows, int column)
      throws SQLException {
    if (value == null) {
      return List.of();
    }
    if (value instanceof byte[] || value instanceof java.sql.Blob) {
      byte[] bytes = rows.getBytes(column);
      return CHARSETS.stream().map(charset -> small(new String(bytes, charset))).toList();
    }
    return List.of(small(rows.getString(column)));
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
