package fr.mediane.dossier.meeting;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.util.Set;

/**
 * Records that a meeting took place: who came and how long it lasted, nothing of what was said.
 *
 * @param dossier number of the dossier
 * @param meeting identity of the meeting
 * @param version the version of the meeting that was read
 * @param present identities of the guests who came
 * @param minutes real length
 */
@Requires(Right.DOSSIER_MEDIATE)
public record HoldMeeting(
    String dossier, Long meeting, long version, Set<Long> present, Integer minutes)
    implements Command<Void> {
  /** Copies the set. */
  public HoldMeeting {
    present = Set.copyOf(present);
  }
}
