package fr.mediane.dossier.agreement;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A dossier and its agreement, open to an act.
 *
 * @param dossier the dossier, checked by {@link fr.mediane.dossier.DossierDesk}
 * @param agreement its agreement, in the version the author read
 */
public record AgreementFile(Dossier dossier, MediationAgreement agreement) {

  /** The ranks of the parties of a dossier. */
  public static Set<Integer> ranksOf(Dossier dossier) {
    return dossier.getParties().stream().map(DossierParty::getRank).collect(Collectors.toSet());
  }

  /**
   * A party of the dossier.
   *
   * @throws InvalidRefusal when there is none of that rank
   */
  public int party(String field, Integer rank) {
    if (rank == null || !ranksOf(dossier).contains(rank)) {
      throw new InvalidRefusal(field, AgreementTexts.get("party.missing"));
    }
    return rank;
  }
}
