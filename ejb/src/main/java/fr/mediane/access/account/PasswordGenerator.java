package fr.mediane.access.account;

import java.security.SecureRandom;

/** Draws passwords that can be dictated: no character taken for another, four groups of five. */
final class PasswordGenerator {

  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PasswordGenerator() {}

  /** A new password, of about 99 bits. */
  static String draw() {
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
      if (i > 0 && i % GROUP_LENGTH == 0) {
        drawn.append('-');
      }
      drawn.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return drawn.toString();
  }
}
