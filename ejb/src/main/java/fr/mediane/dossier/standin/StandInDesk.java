package fr.mediane.dossier.standin;

import fr.mediane.access.Actor;
import fr.mediane.access.Role;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;

/** What the acts on substitutions have in common. */
@ApplicationScoped
public class StandInDesk {

  /**
   * Whether the actor belongs to the instance of the dossier. A substitute, or the national
   * mediator who reinforces a region, opens the dossier to nobody else.
   */
  public boolean isOwnInstance(Dossier dossier, Actor actor) {
    return actor.role() == Role.NATIONAL_MEDIATOR
        ? dossier.getPanel().getKind() == PanelKind.NATIONAL
        : dossier.getPanel().getId().equals(actor.panelId());
  }

  /** Refuses those who do not belong to the instance of the dossier. */
  void requireOwnInstance(Dossier dossier, Actor actor) {
    if (!isOwnInstance(dossier, actor)) {
      throw new Refusal(StandInTexts.get("substitution.otherInstance"));
    }
  }

  /** The party of that rank. */
  static DossierParty party(Dossier dossier, int rank) {
    return dossier.getParties().stream()
        .filter(party -> party.getRank() == rank)
        .findFirst()
        .orElseThrow(NotFoundRefusal::new);
  }
}
