package fr.mediane.dossier.standin;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends a substitution at once. */
@ApplicationScoped
public class RevokeSubstitutionHandler implements CommandHandler<RevokeSubstitution, Void> {

  @Inject private DossierDesk desk;
  @Inject private StandInDesk own;
  @Inject private Substitutions substitutions;

  @Override
  public Void handle(RevokeSubstitution command, CommandContext context) {
    Dossier dossier =
        desk.take(command.number(), null, Right.DOSSIER_HANDLE, DossierAct.STAND_IN, context);
    own.requireOwnInstance(dossier, context.actor());
    Substitution substitution =
        substitutions.find(dossier, command.substitutionId()).orElseThrow(NotFoundRefusal::new);
    if (substitution.getRevokedOn() != null) {
      throw new Refusal(StandInTexts.get("substitution.revoked"));
    }
    substitution.revoke(context.today(), context.actor().displayName());
    desk.does(
        dossier,
        DossierAct.STAND_IN,
        context.today(),
        StandInTexts.get("step.substituteRevoked"),
        null,
        context);
    return null;
  }
}
