package fr.mediane.dossier.designation;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.CaseMediatorEnd;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.ExclusionReason;
import fr.mediane.dossier.consent.PartyDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Ends the designations challenged, hides the dossier and uses up the right of the party. */
@ApplicationScoped
public class RecuseMediatorHandler implements CommandHandler<RecuseMediator, Void> {

  @Inject private PartyDesk parties;
  @Inject private DossierDesk dossiers;
  @Inject private DesignationDesk desk;
  @Inject private ChallengeDesk challenges;

  @Override
  public Void handle(RecuseMediator command, CommandContext context) {
    Dossier dossier =
        parties.take(
            command.number(), command.version(), Right.DOSSIER_HANDLE, DossierAct.RECUSE, context);
    DossierParty party = parties.party(dossier, command.rank());
    challenges.require(dossier, party);
    List<CaseMediator> challenged = challenged(dossier, command.mediatorIds());
    LocalDate on = desk.day(command.on(), dossier, context);
    String motive = Motives.optional(command.motive());
    for (CaseMediator mediator : challenged) {
      desk.exclude(dossier, mediator, CaseMediatorEnd.CHALLENGED, ExclusionReason.CHALLENGED, on);
    }
    challenges.keep(
        dossier, ChallengeChoice.use(party, on, context.actor().displayName(), context.at()), on);
    dossiers.does(dossier, DossierAct.RECUSE, on, null, motive, context);
    return null;
  }

  private static List<CaseMediator> challenged(Dossier dossier, List<Long> ids) {
    if (ids == null || ids.isEmpty()) {
      throw new InvalidRefusal("mediatorIds", DesignationTexts.get("mediators.missing"));
    }
    return ids.stream()
        .distinct()
        .map(id -> DesignationDesk.active(dossier, id, "mediatorIds"))
        .toList();
  }
}
