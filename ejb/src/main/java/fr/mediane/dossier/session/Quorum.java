package fr.mediane.dossier.session;

import java.io.Serializable;

/**
 * How many members must be present for an instance to give opinions. No text read fixes it: the
 * share is a setting, to be put in agreement with the rules of procedure of the instance. The
 * president is counted neither among the members nor among those present.
 *
 * @param convened members in term on the day of the session
 * @param required how many of them must be present
 */
public record Quorum(int convened, int required) implements Serializable {

  /**
   * The quorum of a share of the members, rounded up to a whole member.
   *
   * @param convened members in term, 0 or more
   * @param percent from 0 (no quorum) to 100 (all)
   */
  public static Quorum of(int convened, int percent) {
    if (convened < 0 || percent < 0 || percent > 100) {
      throw new IllegalArgumentException(convened + " members, " + percent + " %");
    }
    return new Quorum(convened, -Math.floorDiv(-convened * percent, 100));
  }

  /** Whether enough members are present. */
  public boolean isReachedBy(int present) {
    return present >= required;
  }

  /** The verdict in French: « 6 membres présents sur 10, quorum de 5 atteint ». */
  public String verdict(int present) {
    return SessionTexts.get(
        isReachedBy(present) ? "quorum.reached" : "quorum.missed", present, convened, required);
  }
}
