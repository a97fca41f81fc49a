package fr.mediane.dossier.referral;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.panel.Panel;
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
    Panel national = panels.national();
    CheckedReferral checked =
        checks.check(
            command.referral(),
            null,
            FormalAgreement.NONE,
            national,
            ReferralRules.Door.NEW,
            context.today());
    Dossier dossier = birth.of(national, checked, context);
    context.about("Dossier", dossier.getId(), dossier.getNumber());
    return dossier.getNumber();
  }
}
