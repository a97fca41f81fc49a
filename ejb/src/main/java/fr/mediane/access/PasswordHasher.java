package fr.mediane.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.wildfly.security.password.Password;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.spec.EncryptablePasswordSpec;
import org.wildfly.security.password.spec.IteratedSaltedPasswordAlgorithmSpec;
import org.wildfly.security.password.util.ModularCrypt;

/**
 * Hashes passwords with the server's own bcrypt, in the modular crypt form that its realm reads.
 */
@ApplicationScoped
public class PasswordHasher {

  /**
   * Base-2 logarithm of the number of bcrypt rounds: some tenths of a second on a present-day core.
   */
  private static final int COST = 12;

  private final SecureRandom random = new SecureRandom();

  /**
   * The hash of a password, in the form {@code $2a$12$…}.
   *
   * @throws IllegalStateException when the platform has no bcrypt
   */
  public String hash(String password) {
    byte[] salt = new byte[BCryptPassword.BCRYPT_SALT_SIZE];
    random.nextBytes(salt);
    try {
      PasswordFactory factory =
          PasswordFactory.getInstance(
              BCryptPassword.ALGORITHM_BCRYPT, WildFlyElytronPasswordProvider.getInstance());
      Password hashed =
          factory.generatePassword(
              new EncryptablePasswordSpec(
                  password.toCharArray(), new IteratedSaltedPasswordAlgorithmSpec(COST, salt)));
      return ModularCrypt.encodeAsString(hashed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The server provides bcrypt", e);
    }
  }

  /**
   * Whether a password is the one of a hash.
   *
   * @param hash in modular crypt form
   * @throws IllegalStateException when the hash is not in a form the platform knows
   */
  public boolean matches(String password, String hash) {
    try {
      PasswordFactory factory =
          PasswordFactory.getInstance(
              BCryptPassword.ALGORITHM_BCRYPT, WildFlyElytronPasswordProvider.getInstance());
      return factory.verify(factory.translate(ModularCrypt.decode(hash)), password.toCharArray());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The stored hash is bcrypt", e);
    }
  }
}
