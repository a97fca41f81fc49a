package fr.mediane.panel.proposal.view;

import java.io.Serializable;

/**
 * How far a composition is.
 *
 * @param required members the regulation asks for
 * @param members people placed
 * @param women women among them
 * @param men men among them
 * @param unknown people whose civility is not recorded
 */
public record Progress(int required, int members, int women, int men, int unknown)
    implements Serializable {

  /** Seats still to be filled. */
  public int vacant() {
    return Math.max(0, required - members);
  }
}
