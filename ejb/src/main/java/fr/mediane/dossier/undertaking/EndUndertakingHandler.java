package fr.mediane.dossier.undertaking;

import fr.mediane.access.Account;
import fr.mediane.access.Accounts;
import fr.mediane.access.Undertaking;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.door.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends the undertaking of an account of one's instance; the words signed stay readable. */
@ApplicationScoped
public class EndUndertakingHandler implements CommandHandler<EndUndertaking, Void> {

  /** Longest reason kept. */
  static final int LONGEST_REASON = 200;

  @Inject private Undertakings undertakings;
  @Inject private Accounts accounts;

  @Override
  public Void handle(EndUndertaking command, CommandContext context) {
    Undertaking undertaking =
        undertakings.byId(command.undertakingId()).orElseThrow(NotFoundRefusal::new);
    Account account = accounts.byId(undertaking.getAccountId()).orElseThrow(NotFoundRefusal::new);
    // The undertakings of the instances have nothing to do with who appoints their members.
    context.requireScope(account.getPanelId(), false);
    context.about("Undertaking", undertaking.getId(), account.getDisplayName());
    if (undertaking.getVersion() != command.version()) {
      throw new ConflictRefusal();
    }
    if (undertaking.getEndedOn() != null) {
      throw new Refusal(UndertakingTexts.get("ended"));
    }
    TypedText typed = new TypedText(field -> UndertakingTexts.get("reason.missing"));
    String reason = typed.required("reason", command.reason(), LONGEST_REASON);
    typed.refuseIfWrong();
    undertaking.end(context.today(), reason);
    return null;
  }
}
