package fr.mediane.panel.pool;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.panel.CallForApplications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Cancels a call for applications. */
@ApplicationScoped
public class CancelCallHandler implements CommandHandler<CancelCall, Void> {

  @Inject private Pool pool;

  @Override
  public Void handle(CancelCall command, CommandContext context) {
    CallForApplications call = pool.call(command.callId(), context);
    Pool.requireVersion(call, command.version());
    if (call.getCancelledOn() != null) {
      throw new Refusal(PoolTexts.get("call.cancelled"));
    }
    call.cancel(context.today());
    return null;
  }
}
