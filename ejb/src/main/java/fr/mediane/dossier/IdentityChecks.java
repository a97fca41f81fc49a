package fr.mediane.dossier;

import fr.mediane.door.TypedText;
import fr.mediane.text.EmailAddress;
import fr.mediane.text.PhoneNumber;

/** Checks who a person of a dossier is, as somebody typed it. */
public final class IdentityChecks {

  /** Longest line of an identity, in characters. */
  public static final int LONGEST_LINE = 150;

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_ADDRESS = 400;

  private IdentityChecks() {}

  /**
   * Checks a person: a family name, and the rest within bounds.
   *
   * @param prefix what the names of the fields begin with, for the messages
   */
  public static void check(String prefix, Identity identity, TypedText text) {
    if (identity == null || identity.lastName().isEmpty()) {
      text.problem(prefix + "LastName", DossierTexts.get("missing.lastName"));
    }
    checkTyped(prefix, identity, text);
  }

  /**
   * Checks what was typed of a person who need not be named.
   *
   * @param identity {@code null} when nothing was typed
   */
  public static void checkTyped(String prefix, Identity identity, TypedText text) {
    if (identity == null) {
      return;
    }
    text.optional(prefix + "LastName", identity.lastName(), LONGEST_NAME);
    text.optional(prefix + "FirstName", identity.firstName(), LONGEST_NAME);
    text.optional(prefix + "Function", identity.function(), LONGEST_LINE);
    text.optional(prefix + "Email", identity.email(), LONGEST_LINE);
    text.optional(prefix + "Address", identity.address(), LONGEST_ADDRESS);
    if (!identity.email().isEmpty() && !EmailAddress.isValid(identity.email())) {
      text.problem(prefix + "Email", DossierTexts.get("identity.email"));
    }
    if (!identity.phone().isEmpty() && !PhoneNumber.isValid(identity.phone())) {
      text.problem(prefix + "Phone", DossierTexts.get("identity.phone"));
    }
  }
}
