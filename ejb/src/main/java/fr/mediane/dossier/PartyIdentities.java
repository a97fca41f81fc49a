package fr.mediane.dossier;

import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens the identities of the parties, for readers and papers that have checked the access. */
@ApplicationScoped
public class PartyIdentities {

  @Inject private Seals seals;

  /** Who the party is; {@code null} once the content of the dossier was destroyed. */
  public Identity of(DossierParty party) {
    Dossier dossier = party.getDossier();
    if (dossier.getState() == DossierState.DESTROYED) {
      return null;
    }
    String json = seals.open(dossier.getId(), Purposes.party(party.getRank()), party.getIdentity());
    return json == null ? null : Identity.ofJson(json);
  }

  /** Name of the party; « Partie 2 » once the content was destroyed. */
  public String nameOf(DossierParty party) {
    Identity identity = of(party);
    return identity == null ? DossierTexts.get("party.rank", party.getRank()) : identity.fullName();
  }
}
