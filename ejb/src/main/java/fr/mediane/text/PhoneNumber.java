package fr.mediane.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shape of a telephone number as people type it: ten digits in France, or an international
 * number, with spaces, full stops, hyphens, brackets or slashes where one likes, and an extension
 * (« poste 12 »).
 */
public final class PhoneNumber {

  /** Most characters that are read at all. */
  private static final int LONGEST = 60;

  private static final Pattern PARTS =
      Pattern.compile("(.*?)(?:(?:poste|ext\\.?|p\\.)\\h*(\\d{1,6}))?");
  private static final Pattern PUNCTUATION = Pattern.compile("\\(0\\)|[\\h.\\-\\u2010\\u2011()/]");
  private static final Pattern SHAPE =
      Pattern.compile("0[1-9]\\d{8}|\\+33[1-9]\\d{8}|\\+(?!33)[1-9]\\d{6,14}");

  private PhoneNumber() {}

  /**
   * The number without punctuation, {@code 00} as {@code +}, then its extension: {@code
   * 0102030405}, {@code +3221234567 poste 12}.
   *
   * @param typed {@code null} is no number
   * @return empty when the text has not the shape of a number
   */
  public static Optional<String> compact(String typed) {
    if (typed == null || typed.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher parts = PARTS.matcher(typed.strip().toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String number = PUNCTUATION.matcher(parts.group(1)).replaceAll("").replaceFirst("^00", "+");
    String extension = parts.group(2) == null ? "" : " poste " + parts.group(2);
    return SHAPE.matcher(number).matches() ? Optional.of(number + extension) : Optional.empty();
  }

  /** Whether a text has the shape of a number. */
  public static boolean isValid(String typed) {
    return compact(typed).isPresent();
  }
}
