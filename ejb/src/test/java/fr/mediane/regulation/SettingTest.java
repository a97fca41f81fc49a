package fr.mediane.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting takes only values of its type and within its limits. */
class SettingTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @ParameterizedTest
  @CsvSource({"1, 1", "100, 100", "' 42 ', 42", "+3, 3", "007, 7", "٣, 3"})
  void aNumberWithinItsLimitsHasOneStoredForm(String typed, String kept) {
    Setting setting = number();
    setting.change(typed, NOW, "admin");
    assertEquals(kept, setting.getValue());
    assertEquals("admin", setting.getUpdatedBy());
    assertEquals(NOW, setting.getUpdatedAt());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "0", "101", "-1", "2,5", "1e2", "beaucoup", "99999999999"})
  void anyOtherIsRefusedAndChangesNothing(String typed) {
    Setting setting = number();
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> setting.change(typed, NOW, "admin"));
    assertFalse(refusal.getMessage().isBlank());
    assertEquals("50", setting.getValue());
  }

  @Test
  void whatIsYesOrNoIsNothingElse() {
    Setting setting = setting(ValueType.BOOLEAN, "true", null, null);
    setting.change("false", NOW, "admin");
    assertEquals("false", setting.getValue());
    assertThrows(IllegalArgumentException.class, () -> setting.change("peut-être", NOW, "admin"));
  }

  @Test
  void aLargeNumberIsReadByThousands() {
    assertEquals("300\u202f000", ValueType.INTEGER.display(300_000));
    assertEquals("10\u202f000", ValueType.INTEGER.display(10_000));
    assertEquals("2019", ValueType.INTEGER.display(2019), "it may be a year");
  }

  private static Setting number() {
    return setting(ValueType.INTEGER, "50", 1, 100);
  }

  private static Setting setting(ValueType type, String value, Integer least, Integer most) {
    Setting setting = new Setting();
    set(setting, "type", type);
    set(setting, "value", value);
    set(setting, "least", least);
    set(setting, "most", most);
    return setting;
  }

  private static void set(Setting setting, String name, Object value) {
    try {
      Field field = Setting.class.getDeclaredField(name);
      field.setAccessible(true);
      field.set(setting, value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
