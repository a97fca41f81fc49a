package fr.mediane.door;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;

/** What the server and the provider set without a setter, for the tests of handlers alone. */
public final class TestFields {

  private TestFields() {}

  /** Sets a field of that class, whatever its visibility. */
  public static void set(Object target, Class<?> declaring, String name, Object value) {
    try {
      Field field = declaring.getDeclaredField(name);
      field.setAccessible(true);
      field.set(target, value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** An entity as the provider makes it before it fills it. */
  public static <T> T blank(Class<T> type) {
    try {
      Constructor<T> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
