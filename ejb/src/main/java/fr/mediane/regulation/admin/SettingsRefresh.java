package fr.mediane.regulation.admin;

import fr.mediane.regulation.Settings;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Makes the copy of the settings in memory be read again when the change is really stored: earlier,
 * another request could keep the old value again.
 */
@ApplicationScoped
class SettingsRefresh {

  @Inject private Settings settings;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  void afterCommit() {
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Nothing is known yet.
          }

          @Override
          public void afterCompletion(int status) {
            settings.forget();
          }
        });
  }
}
