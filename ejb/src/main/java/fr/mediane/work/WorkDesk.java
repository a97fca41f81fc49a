package fr.mediane.work;

import fr.mediane.door.CommandContext;
import fr.mediane.door.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Where the handler of a command has long work done. */
@ApplicationScoped
public class WorkDesk {

  /** Works that one person may have waiting or running. */
  static final int MOST_UNFINISHED = 3;

  @Inject private Works works;
  @Inject private Event<WorkAccepted> accepted;

  /**
   * Has a work begin as soon as the command is committed.
   *
   * @param context who asks for it: its owner, the only one who sees it
   * @param kind name of its {@link WorkKind}
   * @param title what it is, in French, as its owner reads it in a list
   * @param subject what the kind needs to know, at most 4,000 characters; never a confidential text
   * @return identity of the work: its page is {@code /app/travaux/fiche.xhtml?id=}
   * @throws Refusal when the person has too many unfinished works
   */
  public Long start(CommandContext context, String kind, String title, String subject) {
    String owner = context.actor().username();
    if (works.unfinished(owner) >= MOST_UNFINISHED) {
      throw new Refusal(WorkTexts.get("tooMany", MOST_UNFINISHED));
    }
    Work work = new Work(kind, title, subject, owner, context.at(), WorkRecovery.nodeName());
    works.add(work);
    accepted.fire(new WorkAccepted(work.getId()));
    return work.getId();
  }
}
