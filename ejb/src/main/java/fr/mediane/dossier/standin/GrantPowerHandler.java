package fr.mediane.dossier.standin;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the power, its step and the paper. */
@ApplicationScoped
public class GrantPowerHandler implements CommandHandler<GrantPower, Long> {

  @Inject private DossierDesk desk;
  @Inject private Powers powers;
  @Inject private PowerPaper paper;

  @Override
  public Long handle(GrantPower command, CommandContext context) {
    Dossier dossier =
        desk.take(command.number(), null, Right.DOSSIER_HANDLE, DossierAct.STAND_IN, context);
    DossierParty party = PowerChecks.check(command.power(), dossier, context.today());
    PowerOfAttorney power =
        powers.add(new PowerOfAttorney(party, command.power(), context.at()), command.power());
    desk.does(
        dossier,
        DossierAct.STAND_IN,
        context.today(),
        StandInTexts.get("step.power", party.getRank()),
        null,
        context);
    paper.keep(power, context);
    return power.getId();
  }
}
