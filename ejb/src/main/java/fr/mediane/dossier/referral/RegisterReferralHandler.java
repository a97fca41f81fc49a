package fr.mediane.dossier.referral;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Registers a saisine in the instance of the author. */
@ApplicationScoped
public class RegisterReferralHandler implements CommandHandler<RegisterReferral, String> {

  @Inject private Panels panels;
  @Inject private ReferralChecks checks;
  @Inject private DossierBirth birth;

  @Override
  public String handle(RegisterReferral command, CommandContext context) {
    Panel panel = panels.ledBy(context.actor()).orElseThrow(NotFoundRefusal::new);
    CheckedReferral checked =
        checks.check(
            command.referral(),
            null,
            command.agreement(),
            panel,
            ReferralRules.Door.NEW,
            context.today());
    Dossier dossier = birth.of(panel, checked, context);
    context.about("Dossier", dossier.getId(), dossier.getNumber());
    return dossier.getNumber();
  }
}
