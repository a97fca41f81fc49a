package fr.mediane.network.intake;

import fr.mediane.network.imports.FinessNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes an extraction {@code structureet} of any length, the same for the same seed: public
 * hospitals, private establishments, and nursing homes whose line leaves the status to their legal
 * entity.
 */
final class MixedRegister {

  private static final int PUBLIC_PERCENT = 12;
  private static final int UNDECIDED_PERCENT = 28;
  private static final int DEPARTEMENTS = 19;

  private final Random random;
  private int publicLines;
  private int privateLines;
  private int undecidedLines;

  /** Prepares a register; to be printed when a test fails, the seed makes the same one again. */
  MixedRegister(long seed) {
    random = new Random(seed);
  }

  /** Writes the file. */
  void write(Path file, int lines) {
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      writer.write("finess;etalab;111;2026-05-12\n");
      for (int rank = 0; rank < lines; rank++) {
        writer.write(line(rank));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int publicLines() {
    return publicLines;
  }

  int privateLines() {
    return privateLines;
  }

  int undecidedLines() {
    return undecidedLines;
  }

  private String line(int rank) {
    String departement = String.format("%02d", 1 + rank % DEPARTEMENTS);
    return "structureet;"
        + number(departement, rank / DEPARTEMENTS)
        + ';'
        + number(departement, 780_000 + random.nextInt(1_000))
        + ";ETAB FICTIF "
        + rank
        + ";ETABLISSEMENT FICTIF;;;1;RUE;DE LA PAIX;;;001;"
        + departement
        + ";DEP;"
        + departement
        + "000 VILLE;0102030405;;"
        + nature()
        + ";;1979-02-13;1979-02-13;2020-02-04;\n";
  }

  private String nature() {
    int draw = random.nextInt(100);
    if (draw < PUBLIC_PERCENT) {
      publicLines++;
      return "355;Centre Hospitalier (C.H.);1102;Agregat;;8610Z;03;Dotation globale;1";
    }
    if (draw < PUBLIC_PERCENT + UNDECIDED_PERCENT) {
      undecidedLines++;
      return "500;EHPAD;4401;Agregat;;8710A;03;Dotation globale;";
    }
    privateLines++;
    return "156;CMP;1111;Agregat;;8610Z;03;Dotation globale;6";
  }

  private static String number(String departement, int rank) {
    String stem = departement + String.format("%06d", rank);
    char key = '0';
    while (FinessNumber.defectOf(stem + key).isPresent()) {
      key++;
    }
    return stem + key;
  }
}
