package fr.mediane.dossier.standin;

/**
 * The names under which what this capability keeps is sealed. Part of what is stored: never
 * renamed. Rows repeat: each puts its own identity in the name.
 */
final class StandInPurposes {

  private StandInPurposes() {}

  /** Who represents a party. */
  static String holder(Long id) {
    return "power.holder/" + id;
  }

  /** What a power is for. */
  static String object(Long id) {
    return "power.object/" + id;
  }

  /** Why a mediator is absent. */
  static String motive(Long id) {
    return "substitution.motive/" + id;
  }
}
