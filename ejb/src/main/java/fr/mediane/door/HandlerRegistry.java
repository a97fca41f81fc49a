package fr.mediane.door;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the one handler of each command. Two handlers for one command, or a handler without a type,
 * stop the application at start.
 */
@ApplicationScoped
public class HandlerRegistry {

  @Inject @Any private Instance<CommandHandler<?, ?>> handlers;

  private final Map<Class<?>, CommandHandler<?, ?>> byCommand = new HashMap<>();

  @PostConstruct
  void collect() {
    for (Instance.Handle<CommandHandler<?, ?>> handle : handlers.handles()) {
      Class<?> command = commandOf(handle.getBean().getBeanClass());
      if (byCommand.put(command, handle.get()) != null) {
        throw new IllegalStateException("Two handlers for " + command.getName());
      }
    }
  }

  /**
   * The handler of a command.
   *
   * @throws IllegalStateException when nobody handles this class of command
   */
  @SuppressWarnings("unchecked")
  <C extends Command<R>, R> CommandHandler<C, R> handlerOf(C command) {
    CommandHandler<?, ?> found = byCommand.get(command.getClass());
    if (found == null) {
      throw new IllegalStateException("No handler for " + command.getClass().getName());
    }
    return (CommandHandler<C, R>) found;
  }

  /** The classes of command that have a handler. */
  public Map<Class<?>, CommandHandler<?, ?>> handlersByCommand() {
    return Collections.unmodifiableMap(byCommand);
  }

  private static Class<?> commandOf(Class<?> handlerClass) {
    return Arrays.stream(handlerClass.getGenericInterfaces())
        .filter(ParameterizedType.class::isInstance)
        .map(ParameterizedType.class::cast)
        .filter(type -> type.getRawType() == CommandHandler.class)
        .map(type -> type.getActualTypeArguments()[0])
        .map(HandlerRegistry::rawClass)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    handlerClass.getName() + " does not say which command it handles"));
  }

  private static Class<?> rawClass(Type type) {
    return type instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : (Class<?>) type;
  }
}
