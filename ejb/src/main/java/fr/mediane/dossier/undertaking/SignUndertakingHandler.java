package fr.mediane.dossier.undertaking;

import fr.mediane.access.Undertaking;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the words that were signed, with who and when. */
@ApplicationScoped
public class SignUndertakingHandler implements CommandHandler<SignUndertaking, Void> {

  @Inject private Undertakings undertakings;
  @Inject private UndertakingWording wording;

  @Override
  public Void handle(SignUndertaking command, CommandContext context) {
    Long account = context.actor().accountId();
    if (undertakings.inForce(account).isPresent()) {
      throw new Refusal(UndertakingTexts.get("already"));
    }
    if (!command.accepted()) {
      throw new InvalidRefusal("accepted", UndertakingTexts.get("notAccepted"));
    }
    String words = wording.inForceOn(context.today()).stored();
    if (!words.equals(command.words())) {
      throw new Refusal(UndertakingTexts.get("changed"));
    }
    Undertaking signed = undertakings.add(new Undertaking(account, words, context.at()));
    context.about("Undertaking", signed.getId(), context.actor().displayName());
    return null;
  }
}
