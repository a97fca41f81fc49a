package fr.mediane.dossier.designation;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.consent.PartyDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Keeps that a party does not challenge; its right is not used up. */
@ApplicationScoped
public class WaiveChallengeHandler implements CommandHandler<WaiveChallenge, Void> {

  @Inject private PartyDesk parties;
  @Inject private DossierDesk dossiers;
  @Inject private DesignationDesk desk;
  @Inject private ChallengeDesk challenges;

  @Override
  public Void handle(WaiveChallenge command, CommandContext context) {
    Dossier dossier =
        parties.take(
            command.number(),
            command.version(),
            Right.DOSSIER_HANDLE,
            DossierAct.WAIVE_CHALLENGE,
            context);
    DossierParty party = parties.party(dossier, command.rank());
    if (challenges.require(dossier, party).hasWaived(party)) {
      throw new InvalidRefusal("rank", DesignationTexts.get("challenge.waived"));
    }
    LocalDate on = desk.day(command.on(), dossier, context);
    challenges.keep(
        dossier, ChallengeChoice.waive(party, on, context.actor().displayName(), context.at()), on);
    dossiers.does(dossier, DossierAct.WAIVE_CHALLENGE, on, null, null, context);
    return null;
  }
}
