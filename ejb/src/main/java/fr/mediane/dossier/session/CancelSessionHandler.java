package fr.mediane.dossier.session;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Cancels a session. */
@ApplicationScoped
public class CancelSessionHandler implements CommandHandler<CancelSession, Void> {

  private static final int MAX_MOTIVE = 500;

  @Inject private SessionDesk sessions;

  @Override
  public Void handle(CancelSession command, CommandContext context) {
    String motive = command.motive() == null ? "" : command.motive().strip();
    if (motive.length() > MAX_MOTIVE) {
      throw new InvalidRefusal("motive", SessionTexts.get("cancel.tooLong", MAX_MOTIVE));
    }
    sessions.planned(command.session(), command.version(), context).cancel(motive);
    return null;
  }
}
