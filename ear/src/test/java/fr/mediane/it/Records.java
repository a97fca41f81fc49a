package fr.mediane.it;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Function;

/** Makes records of any class. */
final class Records {

  private Records() {}

  /** A record of that class, each component being what the function says of it. */
  static Object of(Class<?> type, Function<RecordComponent, Object> values) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      var constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(Arrays.stream(components).map(values).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }
}
