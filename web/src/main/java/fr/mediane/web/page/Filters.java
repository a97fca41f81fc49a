package fr.mediane.web.page;

import fr.mediane.web.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the filters of a list from its address. Anybody can write an address: a filter that cannot
 * be understood limits nothing, the others stay, and the page says beside its field what was not
 * understood. Every reading takes the name of the parameter, which is also the id of its field.
 */
public final class Filters {

  private static final int TEXT_MAX = 200;
  private static final int QUOTED_MAX = 40;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private final Map<String, String> problems = new LinkedHashMap<>();

  /** A text without the blanks around; {@code null} when there is none. */
  public String text(String name, String raw) {
    if (raw == null || raw.isBlank()) {
      return null;
    }
    String typed = raw.strip();
    if (typed.length() > TEXT_MAX) {
      return misread(name, "filter_long", TEXT_MAX);
    }
    return typed.chars().anyMatch(Character::isISOControl)
        ? misread(name, "filter_characters")
        : typed;
  }

  /** A date in ISO form; {@code null} when there is none. */
  public LocalDate date(String name, String raw) {
    String typed = text(name, raw);
    if (typed == null) {
      return null;
    }
    LocalDate date = parsed(typed);
    return date == null || date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR
        ? misread(name, "filter_date", quoted(typed))
        : date;
  }

  private static LocalDate parsed(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException notADate) {
      return null;
    }
  }

  /** A year of four figures; {@code null} when there is none. */
  public Integer year(String name, String raw) {
    String typed = text(name, raw);
    if (typed == null) {
      return null;
    }
    return typed.matches("20\\d\\d")
        ? Integer.valueOf(typed)
        : misread(name, "filter_year", quoted(typed));
  }

  /** The identity of something offered by a list; {@code null} when there is none. */
  public Long identity(String name, String raw) {
    String typed = text(name, raw);
    return typed == null || typed.matches("\\d{1,18}")
        ? Parameters.id(typed).orElse(null)
        : misread(name, "filter_choice", quoted(typed));
  }

  /** A constant of an enumeration by its name; {@code null} when there is none. */
  public <E extends Enum<E>> E choice(Class<E> type, String name, String raw) {
    String typed =
        among(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList(), name, raw);
    return typed == null ? null : Enum.valueOf(type, typed);
  }

  /** One of the values offered; {@code null} when there is none. */
  public String among(Collection<String> offered, String name, String raw) {
    String typed = text(name, raw);
    if (typed == null || offered.contains(typed)) {
      return typed;
    }
    return misread(name, "filter_choice", quoted(typed));
  }

  /** What was not understood, in French, by name of parameter. */
  public Map<String, String> problems() {
    return Map.copyOf(problems);
  }

  /** Says beside each field what was not understood. */
  public void tell() {
    FacesContext faces = FacesContext.getCurrentInstance();
    problems.forEach(
        (name, problem) ->
            faces.addMessage(name, new FacesMessage(FacesMessage.SEVERITY_ERROR, problem, null)));
  }

  private <T> T misread(String name, String key, Object... arguments) {
    problems.put(name, Texts.of("common").get(key, arguments));
    return null;
  }

  private static String quoted(String typed) {
    return typed.length() > QUOTED_MAX ? typed.substring(0, QUOTED_MAX) + "…" : typed;
  }
}
