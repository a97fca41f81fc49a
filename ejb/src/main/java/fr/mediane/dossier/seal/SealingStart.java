package fr.mediane.dossier.seal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/**
 * Makes the ring of keys ready before anything is sealed or opened. Without the keys that open what
 * is sealed, the deployment stops with a plain message: no application answers that would show
 * empty dossiers.
 *
 * <p>Keys are drawn only where somebody said where they are to be kept ({@code MEDIANE_KEYS}), or
 * for a demonstration: never in a directory that the next build of the server would replace.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@DenyAll
public class SealingStart {

  /** Environment variable: absolute path of the file of keys. */
  private static final String VARIABLE = "MEDIANE_KEYS";

  private static final System.Logger LOG = System.getLogger(SealingStart.class.getName());

  @Inject private MasterKeys keys;

  @PostConstruct
  void prepare() {
    String place = System.getenv(VARIABLE);
    try {
      keys.start(Boolean.getBoolean("mediane.demo") || place != null && !place.isBlank());
    } catch (IllegalStateException refused) {
      // On a line of its own, above the stack traces of the server.
      LOG.log(Level.ERROR, refused.getMessage());
      throw refused;
    }
  }
}
