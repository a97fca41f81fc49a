package fr.mediane.panel.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.panel.EndReason;
import fr.mediane.panel.Mandate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Cancels the extension, or ends the mandate when the member already sits by virtue of it. */
@ApplicationScoped
public class CancelExtensionHandler implements CommandHandler<CancelExtension, Void> {

  @Inject private MandateDesk desk;

  @Override
  public Void handle(CancelExtension command, CommandContext context) {
    Mandate mandate = desk.take(command.mandateId(), command.version(), context);
    if (!mandate.isExtendedUntilReplaced()) {
      throw new Refusal(ActTexts.get("mandate.extension.none"));
    }
    if (mandate.getEndsOn().isBefore(context.today())) {
      desk.end(
          mandate,
          "lastDay",
          context.today(),
          EndReason.EXTENSION_ENDED,
          ActTexts.get("mandate.extension.noted"),
          context);
    } else {
      mandate.extendUntilReplaced(false);
      desk.judge(mandate, context);
    }
    return null;
  }
}
