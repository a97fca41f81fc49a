package fr.mediane.dossier.standin;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.Dossiers;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Ends a power of attorney at once. */
@ApplicationScoped
public class RevokePowerHandler implements CommandHandler<RevokePower, Void> {

  /** Name of the field of the day, for the messages. */
  static final String FIELD = "revokedOn";

  @Inject private Dossiers dossiers;
  @Inject private DossierDesk desk;
  @Inject private Powers powers;

  @Override
  public Void handle(RevokePower command, CommandContext context) {
    dossiers
        .find(command.number(), context.actor(), Right.DOSSIER_HANDLE)
        .filter(closed -> !closed.isOpen())
        .ifPresent(
            closed -> {
              throw new Refusal(
                  StandInTexts.get("power.closed", FrenchText.shortDate(closed.getClosedOn())));
            });
    Dossier dossier =
        desk.take(command.number(), null, Right.DOSSIER_HANDLE, DossierAct.STAND_IN, context);
    PowerOfAttorney power =
        powers.find(dossier, command.powerId()).orElseThrow(NotFoundRefusal::new);
    if (power.getRevokedOn() != null) {
      throw new Refusal(StandInTexts.get("power.revoked"));
    }
    LocalDate on = desk.day(FIELD, command.on(), dossier, context);
    if (on.isBefore(power.getPartySignedOn())) {
      throw new InvalidRefusal(FIELD, StandInTexts.get("revocation.beforeSignature"));
    }
    power.revoke(on, context.at());
    desk.does(
        dossier,
        DossierAct.STAND_IN,
        on,
        StandInTexts.get("step.powerRevoked", power.getParty().getRank()),
        null,
        context);
    return null;
  }
}
