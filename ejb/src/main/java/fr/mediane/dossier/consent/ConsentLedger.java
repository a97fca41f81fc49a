package fr.mediane.dossier.consent;

import fr.mediane.dossier.DossierParty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The decisions of the parties of one dossier: for each, the latest one holds. Pure. */
public final class ConsentLedger {

  private final List<EntryConsent> history;

  /**
   * A ledger.
   *
   * @param history all the decisions, in the order in which they were recorded
   */
  public ConsentLedger(List<EntryConsent> history) {
    this.history = List.copyOf(history);
  }

  /** The decisions of a party, oldest first. */
  public List<EntryConsent> of(DossierParty party) {
    return history.stream().filter(line -> line.getParty().equals(party)).toList();
  }

  /** The decision of a party that holds; empty while it has not answered. */
  public Optional<EntryConsent> latest(DossierParty party) {
    List<EntryConsent> own = of(party);
    return own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1));
  }

  /** The agreement of a party that holds; empty when it gave none or took it back. */
  public Optional<EntryConsent> given(DossierParty party) {
    return latest(party).filter(line -> line.getDecision() == ConsentDecision.GIVEN);
  }

  /** How many of the parties agree. */
  public int givenBy(Collection<DossierParty> parties) {
    return (int) parties.stream().filter(party -> given(party).isPresent()).count();
  }

  /**
   * Day of the last signature, which starts the three months of article 13: the latest of the days
   * of signature, in whatever order they were recorded.
   *
   * @return empty while an agreement is missing
   */
  public Optional<LocalDate> lastSignature(Collection<DossierParty> parties) {
    if (parties.isEmpty() || givenBy(parties) < parties.size()) {
      return Optional.empty();
    }
    return parties.stream()
        .flatMap(party -> given(party).stream())
        .map(EntryConsent::getDecidedOn)
        .max(Comparator.naturalOrder());
  }
}
