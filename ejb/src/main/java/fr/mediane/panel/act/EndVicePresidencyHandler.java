package fr.mediane.panel.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.panel.Panel;
import fr.mediane.panel.VicePresidencies;
import fr.mediane.panel.VicePresidency;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends the vice-presidency on the day said. */
@ApplicationScoped
public class EndVicePresidencyHandler implements CommandHandler<EndVicePresidency, Void> {

  @Inject private VicePresidencies vicePresidencies;

  @Override
  public Void handle(EndVicePresidency command, CommandContext context) {
    VicePresidency held =
        vicePresidencies.byId(command.vicePresidencyId()).orElseThrow(NotFoundRefusal::new);
    Panel panel = held.getPanel();
    context.requireScope(panel.getId(), panel.isMinisterial());
    context.about("VicePresidency", held.getId(), panel.getCode());
    if (held.getVersion() != command.version()) {
      throw new ConflictRefusal();
    }
    if (held.getUntil() != null) {
      throw new Refusal(ActTexts.get("vice.ended"));
    }
    if (command.until() == null) {
      throw new InvalidRefusal("until", ActTexts.get("vice.until.missing"));
    }
    if (command.until().isBefore(held.getSince())) {
      throw new InvalidRefusal(
          "until", ActTexts.get("vice.until.before", FrenchText.shortDate(held.getSince())));
    }
    held.end(command.until());
    return null;
  }
}
