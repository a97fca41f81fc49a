package fr.mediane.access.account;

import fr.mediane.access.Account;
import fr.mediane.access.Accounts;
import fr.mediane.access.PasswordHasher;
import fr.mediane.access.Role;
import fr.mediane.journal.JournalRecord;
import fr.mediane.journal.JournalWriter;
import fr.mediane.journal.Outcome;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;

/**
 * Opens the account {@code admin} of an empty installation that is not a demonstration, with the
 * password of the environment variable {@code MEDIANE_ADMIN_PASSWORD}, to be replaced at the first
 * log-in. Does nothing as soon as one account exists: the variable may stay, it opens nothing any
 * more.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@DenyAll
public class FirstAdministrator {

  /** Name of the environment variable. */
  public static final String VARIABLE = "MEDIANE_ADMIN_PASSWORD";

  /** Name of the account. */
  public static final String USERNAME = "admin";

  private static final System.Logger LOG = System.getLogger(FirstAdministrator.class.getName());

  @Inject private Accounts accounts;
  @Inject private PasswordHasher hasher;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  @PostConstruct
  void open() {
    if (Boolean.getBoolean("mediane.demo") || accounts.count() > 0) {
      return;
    }
    String password = System.getenv(VARIABLE);
    Optional<String> refusal = PasswordPolicy.refusal(password, USERNAME);
    if (refusal.isPresent()) {
      LOG.log(
          Level.ERROR,
          "No account exists and none was opened. Set {0} and start again. {1}",
          VARIABLE,
          refusal.get());
      return;
    }
    String hash = hasher.hash(password);
    Account first =
        new Account(
            USERNAME,
            hash,
            "Administrateur",
            "administration de l’application",
            Role.ADMINISTRATOR,
            null,
            null);
    // It stands in the environment of the server: good for one log-in.
    first.issuePassword(hash);
    accounts.add(first);
    journal.writeApart(
        new JournalRecord(
            clock.instant(),
            null,
            null,
            "FirstAdministrator",
            Outcome.SUCCESS,
            "Account",
            USERNAME,
            USERNAME,
            null));
    LOG.log(Level.INFO, "First account opened: {0}", USERNAME);
  }
}
