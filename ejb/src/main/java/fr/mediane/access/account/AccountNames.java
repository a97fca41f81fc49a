package fr.mediane.access.account;

import fr.mediane.door.Problem;
import fr.mediane.door.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks the names of an account. */
final class AccountNames {

  static final int DISPLAY_NAME_MAX = 150;
  static final int QUALITY_MAX = 200;

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]");

  private AccountNames() {}

  /** Whether a user name, already in its stored form, is well formed. */
  static boolean isUsername(String username) {
    return USERNAME.matcher(username).matches();
  }

  /** What is wrong with the name shown and the quality. */
  static List<Problem> problems(String displayName, String quality) {
    List<Problem> problems = new ArrayList<>();
    check(problems, "displayName", displayName, DISPLAY_NAME_MAX);
    check(problems, "quality", quality, QUALITY_MAX);
    return problems;
  }

  private static void check(List<Problem> problems, String field, String text, int limit) {
    if (text == null || text.isBlank()) {
      problems.add(new Problem(field, AccountTexts.get(field + ".required")));
    } else if (text.strip().length() > limit) {
      problems.add(new Problem(field, AccountTexts.get(field + ".long", limit)));
    } else if (INVISIBLE.matcher(text).find()) {
      problems.add(new Problem(field, AccountTexts.get("text.control")));
    } else {
      TypedText.unprintable(text).ifPresent(message -> problems.add(new Problem(field, message)));
    }
  }
}
