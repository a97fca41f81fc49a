package fr.mediane.panel.pool;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.panel.CallForApplications;
import fr.mediane.panel.Panel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens a call for applications. */
@ApplicationScoped
public class OpenCallHandler implements CommandHandler<OpenCall, Long> {

  @Inject private Pool pool;

  @Override
  public Long handle(OpenCall command, CommandContext context) {
    Panel panel = pool.panel(command.panelId(), context);
    CallForApplications call =
        pool.add(
            CallChecks.check(
                command.call(),
                clean ->
                    new CallForApplications(
                        panel, clean.title(), clean.profile(), clean.opensOn(), clean.closesOn())));
    context.about("CallForApplications", call.getId(), panel.getName());
    return call.getId();
  }
}
