package fr.mediane.network.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Hands an accepted import over to the server's threads, once its run is committed. */
@ApplicationScoped
public class ImportLauncher {

  @Resource private ManagedExecutorService executor;
  @Inject private ImportEngine engine;

  void launch(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportAccepted accepted) {
    executor.execute(() -> engine.run(accepted));
  }
}
