package fr.mediane.dossier.standin;

import fr.mediane.dossier.Identity;
import fr.mediane.text.FrenchText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * A representative, as other capabilities show, check and address it.
 *
 * @param id identity of the power
 * @param partyRank rank of the party represented
 * @param identity who represents
 * @param quality in what quality
 * @param term what the power allows and when
 * @param data what the holder may know
 */
public record PowerHolder(
    Long id,
    int partyRank,
    Identity identity,
    HolderQuality quality,
    PowerTerm term,
    Set<PowerData> data)
    implements Serializable {

  /** Keeps its own copy. */
  public PowerHolder {
    data = Set.copyOf(data);
  }

  /** Whether the power lists an act and has begun: the day of the act then decides. */
  public boolean hasBegunFor(PowerTask task, LocalDate today) {
    return term.tasks().contains(task) && !today.isBefore(term.startsOn());
  }

  /** Whether a copy of the letters to the party goes to the holder on a day. */
  public boolean receivesCopies(LocalDate day) {
    return data.contains(PowerData.LETTERS) && term.permits(PowerTask.RECEIVE_LETTERS, day);
  }

  /**
   * How a list shows the holder: who, in what quality, for whom, from when to when.
   *
   * @param party name of the party represented
   */
  public String inList(String party) {
    String line =
        StandInTexts.get(
            "holder.inList",
            identity.fullName(),
            quality.label(),
            party,
            FrenchText.shortDate(term.startsOn()),
            FrenchText.shortDate(term.endsOn()));
    return term.revokedOn() == null
        ? line
        : StandInTexts.get("holder.revoked", line, FrenchText.shortDate(term.revokedOn()));
  }
}
