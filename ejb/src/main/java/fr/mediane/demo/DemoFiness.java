package fr.mediane.demo;

import fr.mediane.network.imports.FinessNumber;

/** Invented FINESS numbers whose key is right. */
final class DemoFiness {

  private static final int DIGITS = 6;

  private DemoFiness() {}

  /**
   * The number of a rank.
   *
   * @param prefix first two characters: the département, {@code 97} or {@code 98} overseas
   * @param rank less than a million
   */
  static String number(String prefix, int rank) {
    String stem = prefix + String.format("%0" + DIGITS + "d", rank);
    for (char key = '0'; key <= '9'; key++) {
      if (FinessNumber.defectOf(stem + key).isEmpty()) {
        return stem + key;
      }
    }
    throw new IllegalStateException("No key for " + stem);
  }
}
