package fr.mediane.panel.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.panel.Panels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Judges every instance. */
@ApplicationScoped
public class WatchCompositionsHandler implements CommandHandler<WatchCompositions, Void> {

  @Inject private Panels panels;
  @Inject private CompositionWatch watch;

  @Override
  public Void handle(WatchCompositions command, CommandContext context) {
    panels.all().forEach(panel -> watch.judge(panel, context.today()));
    return null;
  }
}
