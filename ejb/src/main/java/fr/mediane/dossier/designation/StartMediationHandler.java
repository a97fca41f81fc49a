package fr.mediane.dossier.designation;

import fr.mediane.access.Right;
import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.StopReason;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.consent.PartyDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Begins the mediation once nothing stands in the way, or says what does. */
@ApplicationScoped
public class StartMediationHandler implements CommandHandler<StartMediation, Void> {

  @Inject private PartyDesk parties;
  @Inject private DossierDesk dossiers;
  @Inject private DesignationDesk desk;
  @Inject private ChallengeChoices challenges;
  @Inject private DossierClocks clocks;

  @Override
  public Void handle(StartMediation command, CommandContext context) {
    Dossier dossier =
        parties.take(
            command.number(),
            command.version(),
            Right.DOSSIER_DECIDE,
            DossierAct.START_MEDIATION,
            context);
    LocalDate on = desk.day(command.on(), dossier, context);
    boolean everyPartySpoke = challenges.of(dossier).everyPartySpoke(dossier.getParties());
    DesignationDesk.refuse(
        "on",
        DesignationRules.ofStart(
            desk.leads(dossier, DesignationDesk.active(dossier), context.today()),
            everyPartySpoke,
            on));
    clocks.stop(
        dossier,
        ClockKind.RECUSAL,
        on,
        everyPartySpoke ? StopReason.RECUSAL_USED : StopReason.EXPIRED);
    dossiers.does(dossier, DossierAct.START_MEDIATION, on, null, null, context);
    return null;
  }
}
