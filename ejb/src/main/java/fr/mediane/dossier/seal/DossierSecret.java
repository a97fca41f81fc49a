package fr.mediane.dossier.seal;

import java.util.Locale;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key of one dossier, in clear: kept in memory for a transaction at most, never stored. */
final class DossierSecret {

  private final long dossierId;
  private final SecretKey key;

  private DossierSecret(long dossierId, SecretKey key) {
    this.dossierId = dossierId;
    this.key = key;
  }

  /** A new key, drawn at random. */
  static DossierSecret draw(long dossierId) {
    return new DossierSecret(dossierId, Keys.draw());
  }

  /**
   * The key of a dossier as it is stored.
   *
   * @throws BrokenSealException when it was altered, is the key of another dossier, or was wrapped
   *     by another master key
   */
  static DossierSecret unwrap(long dossierId, byte[] wrapped, SecretKey master) {
    byte[] bytes = AesGcm.open(master, wrapping(dossierId), wrapped);
    return new DossierSecret(dossierId, new SecretKeySpec(bytes, Keys.AES));
  }

  /** The key in the form to store. */
  byte[] wrap(SecretKey master) {
    return AesGcm.seal(master, wrapping(dossierId), key.getEncoded());
  }

  /**
   * Seals a value of this dossier.
   *
   * @param purpose which field, for example {@code referral.summary}
   */
  byte[] seal(String purpose, byte[] clear) {
    return AesGcm.seal(key, place(purpose), clear);
  }

  /**
   * Opens a value of this dossier.
   *
   * @throws BrokenSealException when it is not a value of that field of this dossier, as sealed
   */
  byte[] open(String purpose, byte[] sealed) {
    return AesGcm.open(key, place(purpose), sealed);
  }

  private static String wrapping(long dossierId) {
    return "key/" + dossierId;
  }

  private String place(String purpose) {
    return String.format(Locale.ROOT, "value/%d/%s", dossierId, purpose);
  }

  @Override
  public String toString() {
    return "DossierSecret[" + dossierId + "]";
  }
}
