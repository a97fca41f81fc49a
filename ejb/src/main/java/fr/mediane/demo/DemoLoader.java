package fr.mediane.demo;

import fr.mediane.access.Accounts;
import fr.mediane.door.CommandGateway;
import fr.mediane.time.LegalTime;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Loads the demonstration into an empty database when the server is started with {@code
 * mediane.demo=true}. A database that holds an account is left as it is: a second start finds its
 * data again. The accounts come last; people without accounts are the trace of a load that was
 * interrupted.
 */
@Singleton
@Startup
@DependsOn({"SchemaMigration", "SealingStart"})
@RunAs(CommandGateway.SYSTEM)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoLoader {

  private static final System.Logger LOG = System.getLogger(DemoLoader.class.getName());

  @Inject private Clock clock;
  @Inject private Accounts accounts;
  @Inject private DemoDesk desk;
  @Inject private DemoFoundations foundations;
  @Inject private DemoCandidates candidates;
  @Inject private DemoPresidents presidents;
  @Inject private DemoScenario scenario;
  @Inject private DemoAccounts demoAccounts;
  @Inject private DemoDossiers dossiers;
  @Inject private DemoImports imports;
  @Inject private DemoReports reports;
  @Inject private DemoOutcome outcome;

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
    if (desk.hasPeople()) {
      throw new IllegalStateException(
          "Le chargement de la démonstration a été interrompu : supprimez la base (dossier .data)"
              + " et redémarrez.");
    }
    LocalDate today = LegalTime.today(clock);
    foundations.lay();
    candidates.create(desk.panels());
    presidents.enter(desk.panels(), today);
    scenario.play(today);
    demoAccounts.create(scenario.people(today), password);
    outcome.played(dossiers.play());
    imports.play();
    reports.play();
    LOG.log(Level.INFO, "Demonstration data loaded");
  }
}
