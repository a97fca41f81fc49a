package fr.mediane.tabular;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A column a file may have.
 *
 * @param name its name in the documented format
 * @param mandatory whether a file without it is refused
 * @param aliases other headings people write for it
 */
public record Column(String name, boolean mandatory, List<String> aliases) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^a-z0-9]+");

  /** Keeps its own list. */
  public Column {
    aliases = List.copyOf(aliases);
  }

  /** A column without which the file is refused. */
  public static Column mandatory(String name, String... aliases) {
    return new Column(name, true, List.of(aliases));
  }

  /** A column that may be absent. */
  public static Column optional(String name, String... aliases) {
    return new Column(name, false, List.of(aliases));
  }

  /**
   * Says whether a heading names this column, whatever its case, accents, spaces and punctuation.
   */
  boolean isNamed(String heading) {
    String key = key(heading);
    return key(name).equals(key) || aliases.stream().anyMatch(alias -> key(alias).equals(key));
  }

  /**
   * Reduces a heading to lower-case letters without accents and digits: “N° FINESS” and “n finess”
   * are the same.
   */
  public static String key(String heading) {
    String plain =
        MARKS.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKD)).replaceAll("");
    return NOT_ALPHANUMERIC.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
