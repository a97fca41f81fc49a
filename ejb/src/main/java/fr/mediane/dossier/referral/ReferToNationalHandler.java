package fr.mediane.dossier.referral;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.panel.Panels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens a national dossier for the ministers. */
@ApplicationScoped
public class ReferToNationalHandler implements CommandHandler<ReferToNational, String> {

  @Inject private Panels panels;
  @Inject private ReferralChecks checks;
  @Inject private DossierBirth birth;

  @Override
  public String handle(ReferToNational command, CommandContext context) {
    if (command.referral().facts().referrerKind() != ReferrerKind.MINISTERS) {
      throw new InvalidRefusal("referrerKind", ReferralTexts.get("refer.ministersOnly"));
    }
    Dossier dossier =
        panels
            .byCode(RegisterReferralHandler.NATIONAL)
            .map(
                panel ->
                    birth.of(
                        panel,
                        checks.check(command.referral(), panel, false, context.today()),
                        context))
            .orElseThrow(NotFoundRefusal::new);
    context.about("Dossier", dossier.getId(), dossier.getNumber());
    return dossier.getNumber();
  }
}
