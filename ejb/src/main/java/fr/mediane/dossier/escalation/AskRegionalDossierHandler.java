package fr.mediane.dossier.escalation;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.Dossiers;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps the number asked for; the regional mediator alone decides to hand over. */
@ApplicationScoped
public class AskRegionalDossierHandler implements CommandHandler<AskRegionalDossier, Void> {

  private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,8}(-[A-Z]{2,8})*-\\d{4}-\\d{4,6}");
  private static final String FIELD = "regionalNumber";

  @Inject private Dossiers dossiers;
  @Inject private Escalations escalations;

  @Override
  public Void handle(AskRegionalDossier command, CommandContext context) {
    Dossier national =
        dossiers
            .find(command.number(), context.actor(), Right.DOSSIER_DECIDE)
            .orElseThrow(NotFoundRefusal::new);
    context.about("Dossier", national.getId(), national.getNumber());
    if (national.getPanel().getKind() != PanelKind.NATIONAL || !national.isOpen()) {
      throw new Refusal(EscalationTexts.get("ask.refused"));
    }
    EscalationDoor door =
        EscalationDoor.of(national.getReferrerKind())
            .orElseThrow(() -> new Refusal(EscalationTexts.get("ask.ministers")));
    String typed =
        command.regionalNumber() == null
            ? ""
            : command.regionalNumber().strip().toUpperCase(Locale.ROOT);
    if (!NUMBER.matcher(typed).matches() || typed.equals(national.getNumber())) {
      throw new InvalidRefusal(FIELD, EscalationTexts.get("ask.number"));
    }
    Optional<Escalation> link = escalations.ofNational(national);
    if (link.isEmpty()) {
      escalations.add(new Escalation(door, national, typed, context.today()));
    } else if (link.get().isHandedOver()) {
      throw new Refusal(EscalationTexts.get("ask.already"));
    } else {
      link.get().askInstead(typed, context.today());
    }
    return null;
  }
}
