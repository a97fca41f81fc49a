package fr.mediane.dossier.authority;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identities;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.network.Establishment;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The authorities to inform of a dossier. Call it within a transaction. */
@ApplicationScoped
public class Authorities {

  @Inject private Identities identities;

  /** Those that the texts designate, from the parties as they are recorded now. */
  public List<AuthorityDue> dueFor(Dossier dossier) {
    boolean national = dossier.getPanel().getKind() == PanelKind.NATIONAL;
    return AuthorityRules.judge(
        dossier.getParties().stream().map(this::concerned).toList(),
        dossier.getReceivedOn(),
        national,
        national && dossier.getReferrerKind() != ReferrerKind.REGIONAL_MEDIATOR
            ? territory(dossier.getEstablishment())
            : null);
  }

  private Concerned concerned(DossierParty party) {
    return new Concerned(
        party.getRank(),
        party.getStatus(),
        party.isPlacement(),
        party.getEstablishment().getFiness(),
        party.getEstablishment().getName(),
        identities.school(party));
  }

  private static Concerned territory(Establishment place) {
    return new Concerned(
        0, null, false, place.getFiness(), place.getDepartement().getTerritory().getName(), "");
  }
}
