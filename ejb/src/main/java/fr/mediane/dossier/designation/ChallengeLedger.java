package fr.mediane.dossier.designation;

import fr.mediane.dossier.DossierParty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What the parties of one dossier did with their right to challenge. Pure. */
public final class ChallengeLedger {

  private final List<ChallengeChoice> choices;

  /** A ledger of all the choices of a dossier. */
  public ChallengeLedger(List<ChallengeChoice> choices) {
    this.choices = List.copyOf(choices);
  }

  /** Whether the party has used its right, once for all. */
  public boolean hasUsed(DossierParty party) {
    return choices.stream().anyMatch(choice -> choice.isUsed() && choice.getParty().equals(party));
  }

  /** Whether the party said not to challenge those who are designated now. */
  public boolean hasWaived(DossierParty party) {
    return choices.stream()
        .anyMatch(
            choice -> !choice.isUsed() && choice.isInForce() && choice.getParty().equals(party));
  }

  /** Whether no party may still challenge those who are designated now. */
  public boolean everyPartySpoke(Collection<DossierParty> parties) {
    return parties.stream().allMatch(party -> hasUsed(party) || hasWaived(party));
  }

  /** Other persons are designated on that day: the waivers end, the uses remain. */
  void designationChanged(LocalDate on) {
    choices.forEach(choice -> choice.designationChanged(on));
  }
}
