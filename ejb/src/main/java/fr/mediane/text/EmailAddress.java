package fr.mediane.text;

import java.util.regex.Pattern;

/**
 * The shape of an e-mail address as people type it: what letters and mail servers of the network
 * take, not all that RFC 5321 allows (no quoted part, no accent, no address without a domain).
 */
public final class EmailAddress {

  /** Most characters of an address. */
  public static final int LONGEST = 150;

  private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
  private static final Pattern SHAPE =
      Pattern.compile(
          "[a-z0-9_%+'-]+(?:\\.[a-z0-9_%+'-]+)*@(?:" + LABEL + "\\.)+[a-z](?:[a-z0-9-]*[a-z0-9])",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_LOCAL_PART = 64;

  private EmailAddress() {}

  /**
   * Whether a text, without spaces around it, has the shape of an address.
   *
   * @param text {@code null} has not
   */
  public static boolean isValid(String text) {
    return text != null
        && text.length() <= LONGEST
        && text.indexOf('@') <= LONGEST_LOCAL_PART
        && SHAPE.matcher(text).matches();
  }
}
