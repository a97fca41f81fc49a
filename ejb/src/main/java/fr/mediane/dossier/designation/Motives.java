package fr.mediane.dossier.designation;

import fr.mediane.door.TypedText;

/** Motives typed for an act on a designation. */
final class Motives {

  private Motives() {}

  /** A motive that may be missing. */
  static String optional(String typed) {
    return checked(typed, false);
  }

  /** A motive that must be there. */
  static String required(String typed) {
    return checked(typed, true);
  }

  private static String checked(String typed, boolean required) {
    TypedText text = new TypedText(field -> DesignationTexts.get("tie.note"));
    String motive =
        required
            ? text.required("motive", typed, TypedText.LONGEST_NOTE)
            : text.optional("motive", typed, TypedText.LONGEST_NOTE);
    text.refuseIfWrong();
    return motive;
  }
}
