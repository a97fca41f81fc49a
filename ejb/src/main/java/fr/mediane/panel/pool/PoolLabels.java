package fr.mediane.panel.pool;

import fr.mediane.network.Establishment;
import fr.mediane.panel.Situation;
import fr.mediane.panel.TieNature;

/** How the values of the pool are called on screens, in files and in the journal. */
public final class PoolLabels {

  private PoolLabels() {}

  /** The situation of a person. */
  public static String of(Situation situation) {
    return PoolTexts.label(situation);
  }

  /** The nature of a tie. */
  public static String of(TieNature nature) {
    return PoolTexts.label(nature);
  }

  /** Where a candidate stands. */
  public static String of(Standing standing) {
    return PoolTexts.label(standing);
  }

  /** The state of a call. */
  public static String of(CallState state) {
    return PoolTexts.label(state);
  }

  /**
   * An establishment as the field that looks for it writes it: name, town, then FINESS number, from
   * which {@link EstablishmentText#finessIn} finds it again.
   */
  public static String of(Establishment establishment) {
    return establishment == null
        ? null
        : EstablishmentText.of(
            establishment.getName(), establishment.getCommuneName(), establishment.getFiness());
  }
}
