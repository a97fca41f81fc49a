package fr.mediane.access.account;

import fr.mediane.door.Problem;
import java.util.List;
import java.util.Objects;

/** Checks a password chosen for an account, or draws it. */
final class PasswordChooser {

  /**
   * What was retained.
   *
   * @param password the password; {@code null} when there are problems
   * @param problems what is wrong
   */
  record Choice(String password, List<Problem> problems) {
    @Override
    public String toString() {
      return "Choice" + problems;
    }
  }

  private PasswordChooser() {}

  static Choice choose(NewPassword wanted, String username) {
    if (wanted.isDrawn()) {
      return new Choice(PasswordGenerator.draw(), List.of());
    }
    if (!Objects.equals(wanted.typed(), wanted.repeated())) {
      return refused("passwordRepeated", AccountTexts.get("password.different"));
    }
    return PasswordPolicy.refusal(wanted.typed(), username)
        .map(why -> refused("password", why))
        .orElseGet(() -> new Choice(wanted.typed(), List.of()));
  }

  private static Choice refused(String field, String message) {
    return new Choice(null, List.of(new Problem(field, message)));
  }
}
