package fr.mediane.dossier.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.crypto.SecretKey;
import org.jboss.as.server.CurrentServiceContainer;
import org.jboss.msc.service.ServiceController;
import org.jboss.msc.service.ServiceName;
import org.wildfly.security.credential.SecretKeyCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.CredentialStoreException;

/**
 * The credential store {@code mediane-keys} of the server, of whatever kind its configuration says.
 * A key added by the server's own command is seen at the next call.
 */
@ApplicationScoped
public class ServerKeyVault implements KeyVault {

  private static final String STORE = "mediane-keys";
  private static final ServiceName SERVICE =
      ServiceName.parse("org.wildfly.security.credential-store").append(STORE);
  private static final int PATIENCE_SECONDS = 30;

  @Override
  public Map<String, SecretKey> keys() {
    CredentialStore store = store();
    try {
      Map<String, SecretKey> keys = new HashMap<>();
      for (String alias : store.getAliases()) {
        SecretKeyCredential credential = store.retrieve(alias, SecretKeyCredential.class);
        if (credential != null) {
          keys.put(alias.toLowerCase(Locale.ROOT), credential.getSecretKey());
        }
      }
      return keys;
    } catch (CredentialStoreException e) {
      throw new IllegalStateException(SealTexts.get("start.unreadable", STORE), e);
    }
  }

  @Override
  public void add(Map<String, SecretKey> keys) {
    CredentialStore store = store();
    try {
      for (Map.Entry<String, SecretKey> entry : keys.entrySet()) {
        store.store(entry.getKey(), new SecretKeyCredential(entry.getValue()));
      }
      store.flush();
    } catch (CredentialStoreException e) {
      throw new IllegalStateException(SealTexts.get("start.unwritable", STORE), e);
    }
  }

  private static CredentialStore store() {
    ServiceController<?> service =
        CurrentServiceContainer.getServiceContainer().getService(SERVICE);
    if (service == null) {
      throw new IllegalStateException(SealTexts.get("start.noStore", STORE));
    }
    try {
      return (CredentialStore) service.awaitValue(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IllegalStateException(SealTexts.get("start.unreadable", STORE), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(SealTexts.get("start.unreadable", STORE), e);
    }
  }
}
