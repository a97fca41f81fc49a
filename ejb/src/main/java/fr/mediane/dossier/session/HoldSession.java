package fr.mediane.dossier.session;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/**
 * Records that a session was held: who came, how long, and what the instance says of each dossier.
 *
 * @param session number of the session
 * @param version the version read
 * @param present keys of those who came, see {@link Convened#key()}
 * @param minutes real length
 * @param opinions by number of dossier
 */
@Requires(Right.SESSION_MANAGE)
public record HoldSession(
    String session,
    long version,
    Set<String> present,
    Integer minutes,
    Map<String, Saying> opinions)
    implements Command<Void> {

  /** Copies the collections. */
  public HoldSession {
    present = Set.copyOf(present);
    opinions = Map.copyOf(opinions);
  }

  /**
   * What the instance says of a dossier.
   *
   * @param opinion {@code null} when it was not examined
   * @param note a few words for the mediator, without the discussion; sealed
   */
  public record Saying(Opinion opinion, String note) implements Serializable {

    /** Whether an opinion was given. */
    public boolean isOpinion() {
      return opinion != null;
    }
  }
}
