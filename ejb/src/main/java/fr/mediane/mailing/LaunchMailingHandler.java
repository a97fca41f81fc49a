package fr.mediane.mailing;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.work.WorkDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Starts the work for the number that was confirmed; again when the former one was stopped. */
@ApplicationScoped
public class LaunchMailingHandler implements CommandHandler<LaunchMailing, Long> {

  @Inject private Mailings mailings;
  @Inject private WorkDesk works;

  @Override
  public Long handle(LaunchMailing command, CommandContext context) {
    Mailing mailing = mailings.byId(command.id()).orElseThrow(NotFoundRefusal::new);
    context.requireScope(mailing.getPanel().getId(), mailing.getPanel().isMinisterial());
    context.about("Mailing", mailing.getId(), mailing.getObject());
    if (mailing.isPrinted()) {
      throw new Refusal(MailingTexts.get("launched"));
    }
    if (mailings.isBeingPrinted(mailing)) {
      throw new Refusal(MailingTexts.get("printing"));
    }
    int count = mailings.count(mailing.getPanel(), mailing.getSector());
    if (count != command.letters()) {
      throw new Refusal(MailingTexts.get("changed", count));
    }
    Long work =
        works.start(
            context,
            MailingWork.NAME,
            MailingTexts.get("title", mailing.getObject()),
            mailing.getId().toString());
    mailing.launch(count, work, context.at());
    return work;
  }
}
