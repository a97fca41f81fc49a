package fr.mediane.panel.compose;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;

/**
 * The draw that breaks ties. Each person gets a number taken from the digest (SHA-256) of the
 * instance, the day of effect and the identifier of the person: nobody can choose it, it changes
 * from one composition to the next, and whoever knows the three can compute it again. Of
 * compositions that all the criteria leave equal, the one whose numbers add up to the least is
 * proposed.
 */
public final class Draw {

  /** Numbers are smaller than that: large enough for sums to differ, small enough to be told. */
  static final int NUMBERS = 10_000;

  private final MessageDigest digest;
  private final String salt;

  Draw(ComposerTask task) {
    this(task.frame().panel().code() + "|" + task.frame().effectiveDate() + "|");
  }

  /**
   * The draw of something else than a composition.
   *
   * @param salt what is drawn for, so that the numbers change from one draw to the next
   */
  public Draw(String salt) {
    this.salt = salt;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }

  /** The number of a person, from 0. */
  public int numberOf(String personKey) {
    return (int) Long.remainderUnsigned(first64Bits(personKey), NUMBERS);
  }

  /** The order of the draw, whatever the order in which people come. */
  Comparator<Contender> order() {
    return Comparator.comparingLong((Contender contender) -> first64Bits(contender.key()))
        .thenComparing(Contender::key);
  }

  private long first64Bits(String personKey) {
    return ByteBuffer.wrap(digest.digest((salt + personKey).getBytes(StandardCharsets.UTF_8)))
        .getLong();
  }
}
