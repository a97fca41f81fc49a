package fr.mediane.dossier.authority;

import fr.mediane.door.TypedText;
import fr.mediane.dossier.Identity;

/** Checks who holds an office: nobody at all, or somebody with a name. */
final class Holders {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_LINE = 150;
  private static final int LONGEST_ADDRESS = 400;

  private Holders() {}

  /**
   * The holder.
   *
   * @return {@code null} when nothing was typed
   * @throws fr.mediane.door.InvalidRefusal when something was typed without a name
   */
  static Identity check(Identity typed) {
    if (typed == null || typed.equals(new Identity(null, "", "", "", "", "", ""))) {
      return null;
    }
    TypedText text = new TypedText(field -> AuthorityTexts.get("missing.lastName"));
    text.required("holderLastName", typed.lastName(), LONGEST_NAME);
    text.optional("holderFirstName", typed.firstName(), LONGEST_NAME);
    text.optional("holderFunction", typed.function(), LONGEST_LINE);
    text.optional("holderAddress", typed.address(), LONGEST_ADDRESS);
    text.refuseIfWrong();
    return typed;
  }
}
