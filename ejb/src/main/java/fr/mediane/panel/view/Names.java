package fr.mediane.panel.view;

import fr.mediane.network.Civility;

/** How people are named on screens. */
final class Names {

  private static final char NO_BREAK_SPACE = '\u00a0';

  private Names() {}

  /** Civility when recorded, first name and last name. */
  static String full(Civility civility, String firstName, String lastName) {
    String title = civility == null ? "" : civility.label() + NO_BREAK_SPACE;
    return title + firstName + " " + lastName;
  }
}
