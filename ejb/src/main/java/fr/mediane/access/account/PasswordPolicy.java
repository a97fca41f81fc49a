package fr.mediane.access.account;

import fr.mediane.text.TextResource;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a password must be: long rather than complicated (recommendation of the CNIL of 21 July
 * 2022), and not one that everybody tries first.
 */
public final class PasswordPolicy {

  /** Fewest characters. */
  public static final int MIN_LENGTH = 12;

  /** Most bytes in UTF-8: bcrypt ignores what follows. */
  public static final int MAX_BYTES = 72;

  private static final int MIN_DISTINCT = 5;
  private static final Set<String> COMMON = common();

  private PasswordPolicy() {}

  /**
   * Why a password is refused, in French; empty when it is accepted.
   *
   * @param password what was typed, or {@code null}
   * @param username name of the account
   */
  public static Optional<String> refusal(String password, String username) {
    if (password == null || password.codePointCount(0, password.length()) < MIN_LENGTH) {
      return Optional.of(AccountTexts.get("password.short", MIN_LENGTH));
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return Optional.of(AccountTexts.get("password.long", MAX_BYTES));
    }
    String lower = password.toLowerCase(Locale.ROOT);
    if (username != null
        && !username.isBlank()
        && lower.contains(username.toLowerCase(Locale.ROOT))) {
      return Optional.of(AccountTexts.get("password.username"));
    }
    if (COMMON.contains(lower) || COMMON.contains(lower.replaceAll("^[^a-z]+|[^a-z]+$", ""))) {
      return Optional.of(AccountTexts.get("password.common"));
    }
    if (lower.codePoints().distinct().count() < MIN_DISTINCT || isSequence(lower)) {
      return Optional.of(AccountTexts.get("password.monotone"));
    }
    return Optional.empty();
  }

  /** Whether each character follows the one before, as in 123456789012. */
  private static boolean isSequence(String text) {
    int breaks = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Math.abs(text.charAt(i) - text.charAt(i - 1)) > 1) {
        breaks++;
      }
    }
    return breaks <= 1;
  }

  private static Set<String> common() {
    return Set.copyOf(
        TextResource.lines(PasswordPolicy.class, "/fr/mediane/access/common-passwords.txt"));
  }
}
