package fr.mediane.mailing;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Checks that somebody will receive the letter, and keeps it. */
@ApplicationScoped
public class DraftMailingHandler implements CommandHandler<DraftMailing, Long> {

  /** Letters printed in one act. */
  static final int MOST_LETTERS = 5_000;

  @Inject private Panels panels;
  @Inject private Mailings mailings;

  @Override
  public Long handle(DraftMailing command, CommandContext context) {
    Panel panel =
        (command.panelCode() == null || command.panelCode().isBlank()
                ? panels.ledBy(context.actor())
                : panels.byCode(command.panelCode()))
            .orElseThrow(NotFoundRefusal::new);
    context.requireScope(panel.getId(), panel.isMinisterial());
    context.about("Panel", panel.getId(), panel.getName());
    int count = mailings.count(panel, command.sector());
    if (count == 0) {
      throw new InvalidRefusal("sector", MailingTexts.get("none"));
    }
    if (count > MOST_LETTERS) {
      throw new InvalidRefusal("sector", MailingTexts.get("tooMany", count, MOST_LETTERS));
    }
    return mailings
        .add(
            new Mailing(
                panel,
                command.sector(),
                command.object().strip(),
                command.body().strip(),
                context.at(),
                context.actor().username()))
        .getId();
  }
}
