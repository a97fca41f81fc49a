package fr.mediane.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.panel.rule.BalanceSettings;
import fr.mediane.persistence.MigratedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rows that migrations write say what the code and its tests rely on. */
class ReferenceRowsTest {

  /** U+00A0 before « : » and inside guillemets, U+202F before « ; », « ? » and « ! ». */
  private static final Pattern PLAIN_SPACE =
      Pattern.compile("[\\s\u00a0][;?!]|\\s:(?!\\S)|\\s»|«\\s");

  private static final MigratedDatabase DATABASE = MigratedDatabase.create();

  @Test
  void migrationsRunOnAnEmptyDatabase() throws SQLException {
    assertTrue(DATABASE.migrations() > 0);
    assertEquals(List.of(List.of("0")), rows("select count(*) from account"));
  }

  @Test
  void theVersionsAreThoseOfTheReference() throws SQLException {
    List<List<String>> expected =
        ReferenceRegulation.calendar().versions().stream()
            .map(
                version ->
                    List.of(
                        version.code(),
                        version.inForceFrom().toString(),
                        String.valueOf(version.inForceUntil())))
            .toList();
    assertEquals(
        expected,
        rows(
            "select code, in_force_from, in_force_until from regulation_version order by in_force_from"));
  }

  @Test
  void theDecreeOf2023BeginsWithItsVersion() throws SQLException {
    assertEquals(
        List.of(List.of(Decree2023.IN_FORCE_FROM.toString())),
        rows("select in_force_from from regulation_version where code = 'V2023'"));
  }

  @Test
  void everyParameterHasTheValueAndTheCertaintyOfTheReference() throws SQLException {
    for (RegulationTerms version : ReferenceRegulation.calendar().versions()) {
      Map<String, String> expected = new TreeMap<>();
      for (RegulationParameter parameter : RegulationParameter.values()) {
        RegulationValue value = version.value(parameter);
        expected.put(parameter.name(), value.value() + " " + value.citation().certainty());
      }
      Map<String, String> stored = new TreeMap<>();
      for (List<String> row :
          rows(
              "select rule_key, rule_value, certainty from regulation_value where version_code = '"
                  + version.code()
                  + "'")) {
        stored.put(row.get(0), row.get(1) + " " + row.get(2));
      }
      assertEquals(expected, stored, version.code());
    }
  }

  @Test
  void everySourceOfAValueReadIsDescribed() throws SQLException {
    List<String> described =
        rows("select code from regulation_source").stream().map(row -> row.get(0)).toList();
    for (List<String> row :
        rows("select distinct source from regulation_value where certainty = 'VERIFIED'")) {
      for (String code : row.get(0).split(", ")) {
        assertTrue(described.contains(code), code);
      }
    }
  }

  @Test
  void everyWholeNumberSettingHasLimitsThatItsValueMeets() throws SQLException {
    for (List<String> row :
        rows(
            "select setting_key, setting_value, min_value, max_value from setting where value_type = 'INTEGER'")) {
      int value = Integer.parseInt(row.get(1));
      assertTrue(
          Integer.parseInt(row.get(2)) <= value && value <= Integer.parseInt(row.get(3)),
          row.toString());
    }
  }

  @Test
  void theLimitsOfTheBalanceSettingsAreThoseOfTheRules() throws SQLException {
    List<String> names = new ArrayList<>();
    for (var component : BalanceSettings.class.getRecordComponents()) {
      names.add(component.getName());
    }
    for (String name : names) {
      List<String> limits =
          rows("select min_value, max_value from setting where setting_key = 'balance."
                  + name
                  + "'")
              .get(0);
      int least = Integer.parseInt(limits.get(0));
      int most = Integer.parseInt(limits.get(1));
      assertEquals(least, valueOf(names, name, least));
      assertEquals(most, valueOf(names, name, most));
      assertThrows(IllegalArgumentException.class, () -> valueOf(names, name, least - 1), name);
      assertThrows(IllegalArgumentException.class, () -> valueOf(names, name, most + 1), name);
    }
  }

  /** No line ends before « : », nor inside guillemets: the texts that migrations lay say so. */
  @Test
  void noTextHasAPlainSpaceWhereALineMayNotEnd() throws SQLException {
    List<String> wrong = new ArrayList<>();
    List<List<String>> columns =
        rows(
            "select table_name, column_name from information_schema.columns where"
                + " lower(table_schema) = 'public' and upper(data_type) = 'CHARACTER VARYING' and"
                + " table_name not like 'flyway%' order by table_name, column_name");
    assertTrue(columns.contains(List.of("setting", "explanation")), columns.toString());
    for (List<String> column : columns) {
      for (List<String> row : rows("select " + column.get(1) + " from " + column.get(0))) {
        if (PLAIN_SPACE.matcher(row.get(0)).find()) {
          wrong.add(column + " " + row);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** The settings by default with one of them changed; answers that one. */
  private static int valueOf(List<String> names, String changed, int value) {
    BalanceSettings defaults = BalanceSettings.defaults();
    Map<String, Integer> values = new LinkedHashMap<>();
    for (var component : BalanceSettings.class.getRecordComponents()) {
      try {
        values.put(component.getName(), (Integer) component.getAccessor().invoke(defaults));
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
    values.put(changed, value);
    int[] v = names.stream().mapToInt(values::get).toArray();
    BalanceSettings settings =
        new BalanceSettings(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
    try {
      return (Integer)
          BalanceSettings.class
              .getRecordComponents()[names.indexOf(changed)]
              .getAccessor()
              .invoke(settings);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static List<List<String>> rows(String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Connection connection = DATABASE.connect();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      int width = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          row.add(String.valueOf(found.getString(i)));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
