package fr.mediane.panel.act;

import fr.mediane.door.Refusal;
import fr.mediane.regulation.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wording of one kind of act on one date: its sections, with placeholders in braces ({@code
 * {panel}}) to be filled. Immutable.
 */
public final class ActWording {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  private final SortedMap<String, String> sections = new TreeMap<>();

  /**
   * Takes the sections in force on one date.
   *
   * @param rows wording of one kind of act; two rows for one section are an error of the data
   * @throws Refusal in French when a section is given twice
   */
  public ActWording(Collection<Wording> rows) {
    for (Wording row : rows) {
      if (sections.put(row.getSection(), row.getBody()) != null) {
        throw new Refusal(ActTexts.get("wording.twice", row.getSection()));
      }
    }
  }

  /**
   * Takes sections from their bodies.
   *
   * @param bodies body of each section, with its placeholders
   */
  public ActWording(Map<String, String> bodies) {
    sections.putAll(bodies);
  }

  /**
   * A section, filled.
   *
   * @param values text of each placeholder
   * @throws Refusal in French when the section is missing, or when it asks for a placeholder that
   *     is unknown or has no value
   */
  public String text(String section, Map<String, String> values) {
    String body = sections.get(section);
    if (body == null) {
      throw new Refusal(ActTexts.get("wording.missing", section));
    }
    return fill(section, body, values);
  }

  /**
   * All the sections of a prefix in the order of their names, filled: headers and visas. One that
   * needs a value which is known but not recorded (blank) is left out: nobody signs a reference
   * with a hole in it.
   *
   * @throws Refusal in French when a section asks for an unknown placeholder
   */
  public List<String> series(String prefix, Map<String, String> values) {
    return List.copyOf(entries(name -> name.startsWith(prefix), values).values());
  }

  /**
   * As {@link #series}, with the names of the sections.
   *
   * @param wanted which names
   * @throws Refusal in French when a wanted section asks for an unknown placeholder
   */
  public SortedMap<String, String> entries(Predicate<String> wanted, Map<String, String> values) {
    SortedMap<String, String> filled = new TreeMap<>();
    sections.forEach(
        (name, body) -> {
          if (wanted.test(name) && !lacksValue(body, values)) {
            filled.put(name, fill(name, body, values));
          }
        });
    return filled;
  }

  private static boolean lacksValue(String body, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(body)
        .results()
        .map(found -> values.get(found.group(1)))
        .anyMatch(value -> value != null && value.isBlank());
  }

  private static String fill(String section, String body, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(body)
        .replaceAll(found -> Matcher.quoteReplacement(valueOf(section, found.group(1), values)));
  }

  private static String valueOf(String section, String name, Map<String, String> values) {
    String value = values.get(name);
    if (value == null) {
      throw new Refusal(
          ActTexts.get(
              "wording.unknown",
              section,
              "{" + name + "}",
              String.join(", ", new TreeMap<>(values).keySet())));
    }
    if (value.isBlank()) {
      throw new Refusal(ActTexts.get("wording.blank", section, "{" + name + "}"));
    }
    return value;
  }
}
