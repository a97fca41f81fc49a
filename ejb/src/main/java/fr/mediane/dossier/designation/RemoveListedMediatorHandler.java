package fr.mediane.dossier.designation;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.panel.Panel;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Records the last day of somebody on the list. */
@ApplicationScoped
public class RemoveListedMediatorHandler implements CommandHandler<RemoveListedMediator, Void> {

  @Inject private ListedMediators listed;

  @Override
  public Void handle(RemoveListedMediator command, CommandContext context) {
    ListedMediator entry = listed.byId(command.listedId()).orElseThrow(NotFoundRefusal::new);
    Panel panel = entry.getPanel();
    context.requireScope(panel.getId(), panel.isMinisterial());
    context.about("Panel", panel.getId(), panel.getName());
    if (entry.getVersion() != command.version()) {
      throw new ConflictRefusal();
    }
    if (entry.getOutOn() != null) {
      throw new Refusal(DesignationTexts.get("listed.out"));
    }
    LocalDate outOn = command.outOn();
    if (outOn == null) {
      throw new InvalidRefusal("outOn", DesignationTexts.get("listed.outOn"));
    }
    if (outOn.isBefore(entry.getInOn())) {
      throw new InvalidRefusal(
          "outOn", DesignationTexts.get("listed.reversed", FrenchText.shortDate(entry.getInOn())));
    }
    if (outOn.isAfter(context.today())) {
      throw new InvalidRefusal("outOn", DesignationTexts.get("listed.future"));
    }
    entry.remove(outOn);
    return null;
  }
}
