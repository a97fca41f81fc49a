package fr.mediane.it;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Where the commands on dossiers let somebody write freely, found by reflection. */
final class FreeTexts {

  /** Texts of commands that identify something or choose in a list; nothing can be said there. */
  private static final Set<String> IDENTIFIERS =
      Set.of(
          "number",
          "dossier",
          "session",
          "panelCode",
          "establishment",
          "finess",
          "recipient",
          "regionalNumber",
          "present");

  private FreeTexts() {}

  /** Their places, for example {@code CancelMeeting.motive}. */
  static Set<String> of(Collection<Class<?>> commands) {
    Set<String> texts = new TreeSet<>();
    commands.forEach(command -> texts(command, command.getSimpleName(), texts));
    return texts;
  }

  private static void texts(Type type, String place, Set<String> found) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      texts(arguments[arguments.length - 1], place, found);
    } else if (type == String.class || type == byte[].class) {
      if (!IDENTIFIERS.contains(place.substring(place.lastIndexOf('.') + 1))) {
        found.add(place);
      }
    } else if (type instanceof Class<?> inner && inner.isRecord()) {
      Arrays.stream(inner.getRecordComponents())
          .forEach(
              component ->
                  texts(component.getGenericType(), place + "." + component.getName(), found));
    }
  }
}
