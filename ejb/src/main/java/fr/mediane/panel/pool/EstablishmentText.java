package fr.mediane.panel.pool;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An establishment written in one field: « CHU de Nancy (Nancy) – 540023264 », or its FINESS number
 * alone. So the field works without script, and a draft keeps it as it was typed.
 */
public final class EstablishmentText {

  private static final Pattern FINESS =
      Pattern.compile("(?:^|[\\s–-])(\\d[0-9AB]\\d{7})$", Pattern.CASE_INSENSITIVE);

  private EstablishmentText() {}

  /** Writes an establishment; {@code place}, its town at least, may be {@code null}. */
  public static String of(String name, String place, String finess) {
    return name + (place == null ? "" : " (" + place + ")") + " – " + finess;
  }

  /**
   * Where an establishment is, so that homonyms can be told apart: its town and département, once
   * when they bear the same name.
   *
   * @param town {@code null} when the source does not tell
   */
  static String place(String town, String departement) {
    return town == null || town.equalsIgnoreCase(departement)
        ? departement
        : town + ", " + departement;
  }

  /** The FINESS number that ends the text, if any. */
  public static Optional<String> finessIn(String typed) {
    Matcher matcher = FINESS.matcher(typed.strip());
    return matcher.find()
        ? Optional.of(matcher.group(1).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }
}
