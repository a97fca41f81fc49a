package fr.mediane.dossier.meeting;

import fr.mediane.dossier.slot.Slot;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/**
 * A meeting as it was typed.
 *
 * @param kind {@code null} when not chosen
 * @param slot when and where
 * @param parties ranks of the parties invited
 * @param companions names of the companions by rank of their party; empty names are ignored
 * @param representatives powers of attorney of those who attend for a party
 * @param mediators identities of the designated mediators invited
 * @param president whether the president of the instance takes part
 * @param physician name of the occupational physician to be heard; empty for none
 */
public record MeetingInput(
    MeetingKind kind,
    Slot slot,
    Set<Integer> parties,
    Map<Integer, String> companions,
    Set<Long> representatives,
    Set<Long> mediators,
    boolean president,
    String physician)
    implements Serializable {

  /** Copies the collections. */
  public MeetingInput {
    parties = Set.copyOf(parties);
    companions = Map.copyOf(companions);
    representatives = Set.copyOf(representatives);
    mediators = Set.copyOf(mediators);
    physician = physician == null ? "" : physician.strip();
  }
}
