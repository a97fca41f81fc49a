package fr.mediane.dossier.undertaking;

import fr.mediane.access.Undertaking;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.DossierTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the words that were signed, with who and when. */
@ApplicationScoped
public class SignUndertakingHandler implements CommandHandler<SignUndertaking, Void> {

  @Inject private Undertakings undertakings;

  @Override
  public Void handle(SignUndertaking command, CommandContext context) {
    Long account = context.actor().accountId();
    if (undertakings.inForce(account).isPresent()) {
      throw new Refusal(DossierTexts.get("undertaking.already"));
    }
    Undertaking signed =
        undertakings.add(
            new Undertaking(account, DossierTexts.get("undertaking.body"), context.at()));
    context.about("Undertaking", signed.getId(), context.actor().displayName());
    return null;
  }
}
