package fr.mediane.network.imports;

/** The Luhn control key, common to FINESS, SIREN and SIRET numbers. */
final class LuhnKey {

  private LuhnKey() {}

  /**
   * Says whether the last digit is the right key.
   *
   * @param digits decimal digits only
   */
  static boolean isValid(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : 2 * digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }
}
