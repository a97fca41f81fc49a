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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  /**
   * What is stored of a dossier, wherever it stands: the tables are those that name it, or that
   * name one of them.
   *
   * @return by name of table, the names of the columns that hold bytes there, none for a table
   *     whose rows hold codes and days alone; tables without any row are absent
   */
  Map<String, Set<String>> about(long dossier) throws SQLException {
    Map<String, Set<String>> found = new TreeMap<>();
    try (Connection connection = source.getConnection()) {
      for (Map.Entry<String, String> rows : owned(connection, dossier).entrySet()) {
        try (Statement statement = connection.createStatement();
            ResultSet read =
                statement.executeQuery(
                    "select * from \"" + rows.getKey() + "\" where " + rows.getValue())) {
          while (read.next()) {
            found.computeIfAbsent(rows.getKey(), table -> new TreeSet<>()).addAll(bytes(read));
          }
        }
      }
    }
    return found;
  }

  private static Set<String> bytes(ResultSet row) throws SQLException {
    Set<String> held = new TreeSet<>();
    ResultSetMetaData columns = row.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      Object value = row.getObject(i);
      if ((value instanceof byte[] || value instanceof java.sql.Blob)
          && row.getBytes(i).length > 0) {
        held.add(columns.getColumnName(i));
      }
    }
    return held;
  }

  /** By table, the condition on the rows of a dossier: level after level from its own row. */
  private Map<String, String> owned(Connection connection, long dossier) throws SQLException {
    Map<String, String> owned = new TreeMap<>();
    owned.put("dossier", "id = " + dossier);
    Map<String, String> level;
    do {
      level = new TreeMap<>();
      for (String table : names()) {
        List<String> ways = owned.containsKey(table) ? List.of() : ways(connection, table, owned);
        if (!ways.isEmpty()) {
          level.put(table, String.join(" or ", ways).replace(":dossier", Long.toString(dossier)));
        }
      }
      owned.putAll(level);
    } while (!level.isEmpty());
    return owned;
  }

  private static List<String> ways(Connection connection, String table, Map<String, String> owned)
      throws SQLException {
    DatabaseMetaData metadata = connection.getMetaData();
    List<String> ways = new ArrayList<>();
    try (ResultSet keys =
        metadata.getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
      while (keys.next()) {
        String owner = keys.getString("PKTABLE_NAME");
        if (owned.containsKey(owner)) {
          ways.add(
              "%s in (select %s from \"%s\" where %s)"
                  .formatted(
                      keys.getString("FKCOLUMN_NAME"),
                      keys.getString("PKCOLUMN_NAME"),
                      owner,
                      owned.get(owner)));
        }
      }
    }
    // The tables of other capabilities name a dossier without a foreign key.
    try (ResultSet columns =
        metadata.getColumns(connection.getCatalog(), connection.getSchema(), table, "dossier_id")) {
      if (columns.next()) {
        ways.add("dossier_id = :dossier");
      }
    }
    return ways;
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
