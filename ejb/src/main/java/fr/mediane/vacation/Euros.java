package fr.mediane.vacation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money, kept in cents. */
public final class Euros {

  private static final Pattern TYPED = Pattern.compile("(\\d{1,7})(?:[.,](\\d{1,2}))?");
  private static final int CENTS = 100;

  private Euros() {}

  /** An amount as it is printed: « 1 500,00 € », with no-break spaces; « −7,50 € » under zero. */
  public static String text(int cents) {
    int amount = Math.abs(cents);
    return "%s%s,%02d\u00a0€"
        .formatted(cents < 0 ? "\u2212" : "", grouped(amount / CENTS), amount % CENTS);
  }

  /**
   * An amount as somebody types it: « 42 », « 42,5 », « 42.50 », « 1 234,50 € ».
   *
   * @return cents; empty when it is no amount
   */
  public static Optional<Integer> cents(String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    Matcher amount = TYPED.matcher(typed.replaceAll("[\\s\u00a0\u202f€]", ""));
    if (!amount.matches()) {
      return Optional.empty();
    }
    String fraction = amount.group(2) == null ? "" : amount.group(2);
    return Optional.of(
        Integer.parseInt(amount.group(1)) * CENTS
            + Integer.parseInt((fraction + "00").substring(0, 2)));
  }

  private static String grouped(int euros) {
    String digits = Integer.toString(euros);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        text.append('\u202f');
      }
      text.append(digits.charAt(i));
    }
    return text.toString();
  }
}
