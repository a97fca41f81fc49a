package fr.mediane.reports.seal;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * With what the files are sealed, read from a file outside the server and the repository.
 *
 * @param keystore PKCS#12 file of the certificate of seal, its key and its chain
 * @param password of the file and of the key
 * @param alias of the key; empty to take the only one
 * @param timestamp address of the time-stamping authority; empty for none: the seal is then of the
 *     level B, without proof of its date nor of the state of the certificate
 * @param trusted PEM file of the authorities that are trusted: those of the certificate and of the
 *     time stamps
 */
record SealSettings(Path keystore, String password, String alias, String timestamp, Path trusted) {

  /**
   * Reads the file of the settings; paths in it are relative to it.
   *
   * @throws IllegalStateException in French when it cannot be read or lacks a setting
   */
  static SealSettings read(Path file) {
    Properties values = new Properties();
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      values.load(text);
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException(
          "Le fichier « " + file + " » désigné par MEDIANE_SEAL ne peut être lu.", e);
    }
    return new SealSettings(
        file.resolveSibling(required(values, "keystore", file)),
        required(values, "password", file),
        values.getProperty("alias", "").strip(),
        values.getProperty("timestamp", "").strip(),
        file.resolveSibling(required(values, "trusted", file)));
  }

  private static String required(Properties values, String name, Path file) {
    String value = values.getProperty(name, "").strip();
    if (value.isEmpty()) {
      throw new IllegalStateException(
          "Il manque « " + name + " » dans le fichier « " + file + " » désigné par MEDIANE_SEAL.");
    }
    return value;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "SealSettings[" + keystore + ", " + timestamp + "]";
  }
}
