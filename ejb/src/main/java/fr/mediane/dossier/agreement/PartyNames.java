package fr.mediane.dossier.agreement;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The names of the parties of a dossier, opened for a page or a paper. */
@ApplicationScoped
public class PartyNames {

  @Inject private Seals seals;

  /**
   * The names, by rank.
   *
   * @param open whether the content can still be opened; otherwise the ranks stand for the names
   */
  public SortedMap<Integer, String> of(Dossier dossier, boolean open) {
    SortedMap<Integer, String> names = new TreeMap<>();
    dossier.getParties().forEach(party -> names.put(party.getRank(), name(party, open)));
    return names;
  }

  private String name(DossierParty party, boolean open) {
    String stored =
        open
            ? seals.open(
                party.getDossier().getId(), Purposes.party(party.getRank()), party.getIdentity())
            : null;
    return stored == null
        ? AgreementTexts.get("party", party.getRank())
        : Identity.ofJson(stored).fullName();
  }

  /** Some of the names in one French enumeration. */
  public static String some(SortedMap<Integer, String> names, Collection<Integer> ranks) {
    List<String> chosen =
        ranks.stream()
            .sorted()
            .map(rank -> names.getOrDefault(rank, AgreementTexts.get("party", rank)))
            .toList();
    return FrenchText.list(chosen);
  }
}
