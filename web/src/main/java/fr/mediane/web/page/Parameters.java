package fr.mediane.web.page;

import java.util.Optional;

/** Numbers read from an address, where anybody may have typed anything. */
public final class Parameters {

  private Parameters() {}

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
