package fr.mediane.dossier.standin;

import fr.mediane.dossier.Identity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * A power of attorney as somebody types it.
 *
 * @param partyRank rank of the party represented; {@code null} when none was chosen
 * @param holder who represents
 * @param quality in what quality
 * @param object what for, in a few words
 * @param tasks what it allows
 * @param data what the holder may know
 * @param startsOn first day
 * @param endsOn last day, included
 * @param partySignedOn day on which the party signed
 * @param holderSignedOn day on which the holder signed
 */
public record PowerInput(
    Integer partyRank,
    Identity holder,
    HolderQuality quality,
    String object,
    Set<PowerTask> tasks,
    Set<PowerData> data,
    LocalDate startsOn,
    LocalDate endsOn,
    LocalDate partySignedOn,
    LocalDate holderSignedOn)
    implements Serializable {

  /** Keeps its own copies. */
  public PowerInput {
    tasks = tasks == null ? Set.of() : Set.copyOf(tasks);
    data = data == null ? Set.of() : Set.copyOf(data);
  }
}
