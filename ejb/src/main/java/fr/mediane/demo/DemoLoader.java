package fr.mediane.demo;

import fr.mediane.access.Accounts;
import fr.mediane.door.CommandGateway;
import fr.mediane.panel.Panels;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/**
 * Loads the demonstration into an empty database when the server is started with {@code
 * mediane.demo=true}. A database that holds an account is left as it is: a second start finds its
 * data again.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs(CommandGateway.SYSTEM)
@PermitAll
public class DemoLoader {

  private static final System.Logger LOG = System.getLogger(DemoLoader.class.getName());

  @Inject private Accounts accounts;
  @Inject private Panels panels;
  @Inject private DemoAccounts demoAccounts;
  @Inject private DemoCandidates demoCandidates;

  @PostConstruct
  void load() {
    if (!Boolean.getBoolean("mediane.demo") || accounts.count() > 0) {
      return;
    }
    String password = System.getenv("MEDIANE_DEMO_PASSWORD");
    if (password == null || password.isBlank()) {
      LOG.log(Level.ERROR, "MEDIANE_DEMO_PASSWORD is not set: no demonstration data loaded");
      return;
    }
    demoAccounts.create(panels.all(), password);
    demoCandidates.create(panels.all());
    LOG.log(Level.INFO, "Demonstration data loaded");
  }
}
