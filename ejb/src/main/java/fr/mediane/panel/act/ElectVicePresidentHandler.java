package fr.mediane.panel.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.panel.Mandate;
import fr.mediane.panel.VicePresidencies;
import fr.mediane.panel.VicePresidency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Records the election of a member in office. */
@ApplicationScoped
public class ElectVicePresidentHandler implements CommandHandler<ElectVicePresident, Void> {

  @Inject private MandateDesk desk;
  @Inject private VicePresidencies vicePresidencies;

  @Override
  public Void handle(ElectVicePresident command, CommandContext context) {
    Mandate mandate = desk.find(command.mandateId(), context);
    if (command.since() == null) {
      throw new InvalidRefusal("since", ActTexts.get("vice.since.missing"));
    }
    if (command.since().isAfter(context.today())) {
      throw new InvalidRefusal("since", ActTexts.get("vice.since.future"));
    }
    if (!mandate.isInForceOn(command.since()) || !mandate.isInForceOn(context.today())) {
      throw new InvalidRefusal("since", ActTexts.get("vice.notMember"));
    }
    if (vicePresidencies.inForceOn(mandate.getPanel(), context.today()).stream()
        .anyMatch(held -> held.getPerson().equals(mandate.getPerson()))) {
      throw new Refusal(ActTexts.get("vice.already"));
    }
    vicePresidencies.add(
        new VicePresidency(mandate.getPanel(), mandate.getPerson(), command.since()));
    return null;
  }
}
