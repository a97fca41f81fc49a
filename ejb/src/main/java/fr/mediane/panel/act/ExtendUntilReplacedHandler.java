package fr.mediane.panel.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.panel.Mandate;
import fr.mediane.panel.proposal.Mandates;
import fr.mediane.regulation.Settings;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Extends the mandate, when the setting allows it and nobody else holds the seat. */
@ApplicationScoped
public class ExtendUntilReplacedHandler implements CommandHandler<ExtendUntilReplaced, Void> {

  private static final String SETTING = "mandate.extensionAllowed";

  @Inject private MandateDesk desk;
  @Inject private Mandates mandates;
  @Inject private Settings settings;

  @Override
  public Void handle(ExtendUntilReplaced command, CommandContext context) {
    Mandate mandate = desk.take(command.mandateId(), command.version(), context);
    if (!settings.flag(SETTING)) {
      throw new Refusal(ActTexts.get("mandate.extension.forbidden"));
    }
    if (mandate.isExtendedUntilReplaced()) {
      throw new Refusal(ActTexts.get("mandate.extension.already"));
    }
    if (mandate.getEndedOn() != null) {
      throw new Refusal(
          ActTexts.get("mandate.extension.ended", FrenchText.shortDate(mandate.getEndedOn())));
    }
    if (mandates.ofSeat(mandate.getPanel(), mandate.getSeat()).stream()
        .anyMatch(other -> isNextHolder(other, mandate))) {
      throw new Refusal(ActTexts.get("mandate.extension.taken"));
    }
    mandate.extendUntilReplaced(true);
    desk.judge(mandate, context);
    return null;
  }

  private static boolean isNextHolder(Mandate other, Mandate mandate) {
    return other.getStartsOn().isAfter(mandate.getStartsOn())
        && !other.lastDay().isBefore(other.getStartsOn());
  }
}
