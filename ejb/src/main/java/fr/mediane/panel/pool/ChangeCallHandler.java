package fr.mediane.panel.pool;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.panel.CallForApplications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Changes a call for applications. */
@ApplicationScoped
public class ChangeCallHandler implements CommandHandler<ChangeCall, Void> {

  @Inject private Pool pool;

  @Override
  public Void handle(ChangeCall command, CommandContext context) {
    CallForApplications call = pool.call(command.callId(), context);
    Pool.requireVersion(call, command.version());
    if (call.getCancelledOn() != null) {
      throw new Refusal(PoolTexts.get("call.cancelled"));
    }
    return CallChecks.check(
        command.call(),
        clean -> {
          call.describe(clean.title(), clean.profile(), clean.opensOn(), clean.closesOn());
          return null;
        });
  }
}
