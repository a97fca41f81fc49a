package fr.mediane.web.page;

import fr.mediane.door.NotFoundRefusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Reads the parameters of an address. Anybody can write an address: what cannot be read answers «
 * 400 », and an identity that cannot be one answers « 404 », like one that does not exist.
 */
public final class Parameters {

  private static final int TEXT_MAX = 200;

  private Parameters() {}

  /** A text without the blanks around; {@code null} when there is none. */
  public static String text(String raw) {
    if (raw == null || raw.isBlank()) {
      return null;
    }
    if (raw.length() > TEXT_MAX || raw.indexOf('\0') >= 0) {
      throw new MalformedAddressException();
    }
    return raw.strip();
  }

  /** A date in ISO form; {@code null} when there is none. */
  public static LocalDate date(String raw) {
    String typed = text(raw);
    if (typed == null) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(typed);
      if (date.getYear() < 1900 || date.getYear() > 2200) {
        throw new MalformedAddressException();
      }
      return date;
    } catch (DateTimeParseException e) {
      throw new MalformedAddressException();
    }
  }

  /** A whole number above zero; {@code fallback} when there is none. */
  public static long number(String raw, long fallback) {
    String typed = text(raw);
    if (typed == null) {
      return fallback;
    }
    if (!typed.matches("[1-9][0-9]{0,17}")) {
      throw new MalformedAddressException();
    }
    return Long.parseLong(typed);
  }

  /** A constant of an enumeration; {@code null} when there is none. */
  public static <E extends Enum<E>> E choice(Class<E> type, String raw) {
    String typed = text(raw);
    if (typed == null) {
      return null;
    }
    try {
      return Enum.valueOf(type, typed);
    } catch (IllegalArgumentException e) {
      throw new MalformedAddressException();
    }
  }

  /**
   * The identity of what a page shows.
   *
   * @throws NotFoundRefusal when the parameter is absent or cannot be an identity
   */
  public static Long identity(String raw) {
    if (raw == null || !raw.matches("[1-9][0-9]{0,17}")) {
      throw new NotFoundRefusal();
    }
    return Long.valueOf(raw);
  }

  /** An identity; nothing when the text is not one. */
  public static Optional<Long> id(String text) {
    return text != null && text.matches("\\d{1,18}")
        ? Optional.of(Long.valueOf(text))
        : Optional.empty();
  }

  /** The number of a page of a list, from 1; the first page when the text is not a number. */
  public static int page(String text) {
    return text != null && text.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(text)) : 1;
  }
}
