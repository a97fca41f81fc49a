package fr.mediane.dossier.designation;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.StopReason;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.DossierParty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What a challenge and a waiver have in common: the right of each party, used once. */
@ApplicationScoped
class ChallengeDesk {

  @Inject private ChallengeChoices choices;
  @Inject private DossierClocks clocks;

  /** Refuses a party that has used its right, and when nobody is designated. */
  ChallengeLedger require(Dossier dossier, DossierParty party) {
    if (DesignationDesk.active(dossier).isEmpty()) {
      throw new InvalidRefusal("rank", DesignationTexts.get("challenge.nobody"));
    }
    ChallengeLedger ledger = choices.of(dossier);
    if (ledger.hasUsed(party)) {
      throw new InvalidRefusal("rank", DesignationTexts.get("challenge.used"));
    }
    return ledger;
  }

  /** Keeps the choice of a party; the clock stops when no party may challenge any more. */
  void keep(Dossier dossier, ChallengeChoice choice, LocalDate on) {
    choices.add(choice);
    if (choices.of(dossier).everyPartySpoke(dossier.getParties())) {
      clocks.stop(dossier, ClockKind.RECUSAL, on, StopReason.RECUSAL_USED);
    }
  }
}
