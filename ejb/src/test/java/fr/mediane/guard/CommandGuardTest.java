package fr.mediane.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import fr.mediane.access.Requires;
import fr.mediane.door.Command;
import fr.mediane.door.CommandHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every command is a record with a right, and exactly one application-scoped handler. */
class CommandGuardTest {

  private static final List<Class<?>> COMMANDS = implementing(Command.class);
  private static final List<Class<?>> HANDLERS = implementing(CommandHandler.class);

  @Test
  void theEnumerationFindsSomething() {
    assertFalse(COMMANDS.isEmpty());
    assertFalse(HANDLERS.isEmpty());
  }

  @Test
  void everyCommandIsARecordWithARight() {
    assertEquals(
        List.of(),
        COMMANDS.stream()
            .filter(type -> !type.isRecord() || !type.isAnnotationPresent(Requires.class))
            .toList());
  }

  @Test
  void everyCommandHasExactlyOneHandler() {
    Map<Class<?>, Long> handlers =
        HANDLERS.stream()
            .collect(Collectors.groupingBy(CommandGuardTest::commandOf, Collectors.counting()));
    assertEquals(
        List.of(), COMMANDS.stream().filter(type -> handlers.getOrDefault(type, 0L) != 1).toList());
  }

  @Test
  void everyHandlerIsApplicationScoped() {
    assertEquals(
        List.of(),
        HANDLERS.stream()
            .filter(type -> !type.isAnnotationPresent(ApplicationScoped.class))
            .toList());
  }

  private static Class<?> commandOf(Class<?> handler) {
    return Arrays.stream(handler.getGenericInterfaces())
        .filter(ParameterizedType.class::isInstance)
        .map(ParameterizedType.class::cast)
        .filter(type -> type.getRawType() == CommandHandler.class)
        .map(type -> (Class<?>) type.getActualTypeArguments()[0])
        .findFirst()
        .orElseThrow(() -> new AssertionError(handler + " says no command"));
  }

  private static List<Class<?>> implementing(Class<?> contract) {
    return Business.CLASSES.stream()
        .filter(type -> type.isAssignableTo(contract) && !type.isInterface())
        .map(JavaClass::reflect)
        .<Class<?>>map(type -> type)
        .toList();
  }
}
