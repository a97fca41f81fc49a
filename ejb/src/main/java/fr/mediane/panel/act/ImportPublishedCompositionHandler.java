package fr.mediane.panel.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.panel.act.ImportPublishedComposition.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes over every act of the file that is not there yet. */
@ApplicationScoped
public class ImportPublishedCompositionHandler
    implements CommandHandler<ImportPublishedComposition, Outcome> {

  @Inject private Panels panels;
  @Inject private Acts acts;
  @Inject private PublishedActs published;

  @Override
  public Outcome handle(ImportPublishedComposition command, CommandContext context) {
    Map<String, Panel> byCode =
        panels.all().stream()
            .collect(
                Collectors.toMap(
                    panel -> PublishedAct.codeOf(panel.getKind(), panel.getTerritory().getName()),
                    Function.identity()));
    List<String> created = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (PublishedAct act : PublishedFile.read(command.content(), byCode.keySet())) {
      Panel panel = byCode.get(act.instanceCode());
      context.requireScope(panel.getId(), panel.isMinisterial());
      if (!act.agreesWith(panel.isMinisterial())) {
        throw new Refusal(ActTexts.get("import.authority", panel.getName()));
      }
      String number = "PUB-%s-%s".formatted(panel.getNumberCode(), act.signedOn());
      if (acts.exists(number)) {
        known.add(number);
      } else {
        published.takeOver(act, panel, number, context);
        created.add(number);
      }
    }
    context.about("AppointingAct", String.join(", ", created), "PUB");
    return new Outcome(created, known);
  }
}
