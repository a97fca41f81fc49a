package fr.mediane.it;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/** Files in the formats of FINESS, made for the tests. */
final class FinessFiles {

  private static final String TITLE = "finess;etalab;111;2026-05-12";
  private static final int STEMS = 1_000_000;

  private FinessFiles() {}

  /** Writes an extraction of that many lines, numbered from 1, after its title. */
  static Path write(Path file, int lines, IntFunction<String> line) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write(TITLE + "\n");
      for (int i = 1; i <= lines; i++) {
        writer.write(line.apply(i) + "\n");
      }
    }
    return file;
  }

  /** An establishment of the department of Ain. */
  static String establishment(String finess, String legalEntity, String service) {
    return "structureet;"
        + finess
        + ";"
        + legalEntity
        + ";CH ESSAI;CENTRE HOSPITALIER D ESSAI;;;900;RTE;DE PARIS;;;451;01;AIN;01440 VIRIAT;0474454647;;"
        + "355;Centre Hospitalier (C.H.);1102;Centres Hospitaliers;26010004500012;8610Z;03;Dotation globale;"
        + service
        + ";;1979-02-13;1979-02-13;2020-02-04;";
  }

  /** A public legal entity of the department of Ain. */
  static String legalEntity(String finess) {
    return "structureej;"
        + finess
        + ";CH ESSAI;CENTRE HOSPITALIER D ESSAI;;900;RTE;DE PARIS;;;;451;01440 VIRIAT;01;AIN;0474454647;13;"
        + "Etablissement Public Communal d'Hospitalisation;;;260100045;8610Z;1979-02-13";
  }

  /** The number of that rank in a department, with its key. */
  static String finess(String department, int rank) {
    String stem = department + Integer.toString(STEMS + rank).substring(1);
    for (char key = '0'; key <= '9'; key++) {
      if (isValid(stem + key)) {
        return stem + key;
      }
    }
    throw new IllegalStateException(stem);
  }

  /** Luhn. */
  private static boolean isValid(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : 2 * digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }
}
