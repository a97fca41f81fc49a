package fr.mediane.network.imports;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A FINESS extraction of any length, made line by line while it is read; it counts the lines it
 * made.
 */
final class RegisterGenerator extends InputStream {

  private final int lines;
  private int made = -1;
  private byte[] current = new byte[0];
  private int position;

  /**
   * Prepares an extraction.
   *
   * @param lines establishments after the title
   */
  RegisterGenerator(int lines) {
    this.lines = lines;
  }

  /** How many establishments have been made so far. */
  int made() {
    return Math.max(0, made);
  }

  @Override
  public int read() {
    return fill() ? current[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (!fill()) {
      return -1;
    }
    int n = Math.min(length, current.length - position);
    System.arraycopy(current, position, target, offset, n);
    position += n;
    return n;
  }

  private boolean fill() {
    if (position < current.length) {
      return true;
    }
    if (made == lines) {
      return false;
    }
    made++;
    String line = made == 0 ? "finess;etalab;111;2026-05-12\n" : line(made);
    current = line.getBytes(StandardCharsets.UTF_8);
    position = 0;
    return true;
  }

  /** The line of this rank. */
  static String line(int number) {
    return "structureet;"
        + finess(number)
        + ";010780054;CH DE FLEYRIAT;CENTRE HOSPITALIER;;;900;RTE;DE PARIS;;;451;01;AIN;"
        + "01440 VIRIAT;0474454647;;355;Centre Hospitalier (C.H.);1102;Centres Hospitaliers;"
        + "26010004500012;8610Z;03;Dotation globale;1;Etablissement public de santé;"
        + "1979-02-13;1979-02-13;2020-02-04;\n";
  }

  /** The number of this rank in the département of Ain, with its key. */
  static String finess(int rank) {
    String stem = "01" + Integer.toString(1_000_000 + rank).substring(1);
    char key = '0';
    while (!LuhnKey.isValid(stem + key)) {
      key++;
    }
    return stem + key;
  }
}
