package fr.mediane.reports.seal;

import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentRefusedException;
import fr.mediane.document.DocumentSeal;
import fr.mediane.document.RenderedDocument;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * The seal of the site: the file named by the variable {@code MEDIANE_SEAL} says with which
 * certificate. A file that cannot be used stops the start: no site that asked for a seal issues
 * documents without it.
 */
@Singleton
@Startup
@Local(DocumentSeal.class)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DssDocumentSeal implements DocumentSeal {

  private static final String VARIABLE = "MEDIANE_SEAL";
  private static final Logger LOG = System.getLogger(DssDocumentSeal.class.getName());

  private final Clock clock;
  private final String file;
  private PadesSeal seal;

  /** For the container. */
  protected DssDocumentSeal() {
    this(null);
  }

  /**
   * @param clock gives the moment that the seals state
   */
  @Inject
  public DssDocumentSeal(Clock clock) {
    this(clock, System.getenv(VARIABLE));
  }

  DssDocumentSeal(Clock clock, String file) {
    this.clock = clock;
    this.file = file;
  }

  /** Opens the certificate, if the site has one. */
  @PostConstruct
  void start() {
    if (file != null && !file.isBlank()) {
      seal = inModule(() -> new PadesSeal(SealSettings.read(Path.of(file)), clock));
    }
  }

  @Override
  public RenderedDocument seal(RenderedDocument document) {
    if (seal == null || !document.mediaType().equals(DocumentFormat.PDF.mediaType())) {
      return document;
    }
    try {
      return document.with(inModule(() -> seal.seal(document.content())));
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "The seal could not be put on " + document.fileName(), e);
      throw new DocumentRefusedException(
          "Le cachet électronique n’a pu être apposé\u00a0: l’autorité d’horodatage ou de"
              + " certification ne répond pas, ou le certificat n’est plus valable. Aucun fichier"
              + " n’a été produit. Réessayez dans quelques minutes\u202f; si cela dure, prévenez"
              + " l’administrateur.");
    }
  }

  /** DSS looks its own services up in the class loader of the thread. */
  private static <T> T inModule(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader caller = thread.getContextClassLoader();
    thread.setContextClassLoader(DssDocumentSeal.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(caller);
    }
  }
}
