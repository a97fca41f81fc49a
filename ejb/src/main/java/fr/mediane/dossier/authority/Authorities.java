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
import java.util.Set;

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

  /**
   * Those that the texts designate and that nobody told yet. An authority may have been told for a
   * party that was taken out since: it stands for no other.
   *
   * @param told those that were told, of that dossier
   */
  public List<AuthorityDue> awaitedFor(Dossier dossier, Set<AuthorityKey> told) {
    return dueFor(dossier).stream().filter(due -> !told.contains(due.key())).toList();
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
