package fr.mediane.it;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Words found in no dictionary, said in the free texts of acts: which were said, and in which
 * component of which command. An act is read by reflection, so that nothing it carries is
 * forgotten.
 */
final class SpokenWords {

  private static final Pattern WORD = Pattern.compile("(?i)zq[a-z]+x\\d+|070099\\d{4}");

  private final Set<String> words = new TreeSet<>();
  private final Set<String> places = new TreeSet<>();
  private int last;

  /** A new word, to be said once. */
  String say(String about) {
    last++;
    return "zq" + about.toLowerCase() + "x" + (1000 + last);
  }

  /** A new telephone number, said once as a word is. */
  String sayNumber() {
    last++;
    return "07009" + (90_000 + last);
  }

  /** Keeps the words of an act. */
  void hear(Record command) {
    hear(command, command.getClass().getSimpleName());
  }

  /** The words said, in small letters. */
  Set<String> words() {
    return words;
  }

  /** Where words were said, for example {@code CancelMeeting.motive}. */
  Set<String> places() {
    return places;
  }

  private void hear(Object value, String place) {
    if (value instanceof String text) {
      keep(text, place);
    } else if (value instanceof byte[] content) {
      keep(new String(content, StandardCharsets.UTF_8), place);
    } else if (value instanceof Collection<?> all) {
      all.forEach(one -> hear(one, place));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(one -> hear(one, place));
    } else if (value instanceof Record inner) {
      Arrays.stream(inner.getClass().getRecordComponents())
          .forEach(component -> hear(read(inner, component), place + "." + component.getName()));
    }
  }

  private void keep(String text, String place) {
    WORD.matcher(text)
        .results()
        .forEach(
            found -> {
              words.add(found.group().toLowerCase());
              places.add(place);
            });
  }

  private static Object read(Record owner, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }
}
