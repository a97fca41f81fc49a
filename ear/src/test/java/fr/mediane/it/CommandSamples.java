package fr.mediane.it;

import fr.mediane.door.Command;
import fr.mediane.door.CommandHandler;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every command about dossiers that the server handles, and one sample of each by reflection. */
final class CommandSamples {

  private static final TypeLiteral<CommandHandler<?, ?>> HANDLERS = new TypeLiteral<>() {};
  private static final Set<String> NUMBERS = Set.of("number", "dossier");

  private CommandSamples() {}

  /** The commands of the packages of dossiers, by name. */
  static List<Class<?>> aboutDossiers(BeanManager beans) {
    return beans.getBeans(HANDLERS.getType(), Any.Literal.INSTANCE).stream()
        .flatMap(bean -> bean.getTypes().stream())
        .filter(ParameterizedType.class::isInstance)
        .map(ParameterizedType.class::cast)
        .filter(type -> type.getRawType() == CommandHandler.class)
        .<Class<?>>map(type -> (Class<?>) type.getActualTypeArguments()[0])
        .filter(command -> command.getName().startsWith("fr.mediane.dossier."))
        .sorted(Comparator.comparing(Class::getSimpleName))
        .toList();
  }

  /** Whether a command names the dossier it is about. */
  static boolean namesADossier(Class<?> type) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .anyMatch(
                component ->
                    NUMBERS.contains(component.getName()) || namesADossier(component.getType()));
  }

  /** A command about the dossier of that number, everything else being dull. */
  static Command<?> of(Class<?> command, String number, LocalDate on) {
    return (Command<?>) record(command, number, on);
  }

  private static Object record(Class<?> type, String number, LocalDate on) {
    return Records.of(
        type,
        component ->
            NUMBERS.contains(component.getName())
                ? number
                : value(component.getType(), number, on));
  }

  private static Object value(Type generic, String number, LocalDate on) {
    Class<?> type = (Class<?>) generic;
    if (type == String.class) {
      return "texte";
    } else if (type == LocalDate.class) {
      return on;
    } else if (type == long.class || type == Long.class) {
      return 1L;
    } else if (type == int.class || type == Integer.class) {
      return 1;
    } else if (type == boolean.class || type == Boolean.class) {
      return true;
    } else if (type == byte[].class) {
      return new byte[] {'a'};
    } else if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (type == List.class) {
      return List.of();
    } else if (type == Set.class) {
      return Set.of();
    } else if (type == Map.class) {
      return Map.of();
    } else if (type.isRecord()) {
      return record(type, number, on);
    }
    return null;
  }
}
