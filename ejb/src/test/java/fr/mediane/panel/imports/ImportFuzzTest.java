package fr.mediane.panel.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import fr.mediane.network.imports.GhtParser;
import fr.mediane.network.imports.SaeParser;
import fr.mediane.network.imports.StructureEjParser;
import fr.mediane.network.imports.StructureEtParser;
import fr.mediane.tabular.CsvLimits;
import fr.mediane.tabular.CsvSource;
import fr.mediane.tabular.FileRefusedException;
import fr.mediane.tabular.LineIssue;
import fr.mediane.tabular.LineResult;
import fr.mediane.tabular.TabularParser;
import fr.mediane.tabular.TestFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Whatever the bytes, a parser answers by outcomes of lines or by a declared refusal of the file,
 * never otherwise.
 */
class ImportFuzzTest {

  private static final long SEED = 20_260_115L;
  private static final int ROUNDS = 3_000;
  private static final CsvLimits LIMITS = new CsvLimits(100_000, 500, 2_000);

  private static final List<String> SPICE =
      List.of(
          "\"",
          "\"\"",
          ";",
          ",",
          "\t",
          "\n",
          "\r",
          "\r\n",
          "\u0000",
          "\u0007",
          "\u202e",
          "\ufeff",
          "😀",
          "é",
          "\u0301",
          "2,601E+13",
          "=1+1",
          "31/02/2021",
          " ",
          "\u00a0",
          "-",
          "9A",
          "0");

  private static final Map<TabularParser<?>, String> CASES =
      Map.of(
          new StructureEtParser(),
          "finess;etalab;111;2026-05-12\nstructureet;010000024;010780054;CH;;;;900;RTE;DE PARIS;;;"
              + "451;01;AIN;01440 VIRIAT;;;355;C.H.;1102;CH;26010004500012;;;;1;;;;2020-02-04;\n",
          new StructureEjParser(),
          "structureej;010780054;CH;;;900;RTE;\"X \"\"Y\"\"\";;;;451;01440 VIRIAT;01;AIN;;13;;;;"
              + "260100045;8610Z;1979-02-13\n",
          new SaeParser(),
          "FI;RS;FI_EJ;STJ;STJR;CAT;SIR;DEP;COMINSEE\n"
              + "010000024;CH;010780054;13;1;355;26010004500012;9A;9A123\n",
          new GhtParser(),
          "NOM_COURT_GHT;CODE_GHT;NOM_COMPLET_GHT\nmars-02;2102;MARTINIQUE\nGE-06;44106;AUBE\n",
          new CandidateCsvParser(Map.of("MEDECINS", "Médecins"), LocalDate.of(2026, 1, 15)),
          "civilite;nom;prenom;courriel;categorie;secteur;date_certificat;organisme_certificat\n"
              + "Mme;Le Goff;Élodie;e@ex.fr;Médecins;social;15/03/2021;EHESP\n",
          new PublishedCompositionParser(Set.of("OUTRE_MER"), Set.of("ATLANTIQUE_NORD")),
          "instance;date_acte;autorite;duree_annees;civilite;profession;situation;zone\n"
              + "OUTRE_MER;2020-02-24;MINISTRES;3;Mme;;;ATLANTIQUE_NORD\n");

  @Test
  void everySeedIsGoodBeforeItIsSpoilt() throws Exception {
    for (var entry : CASES.entrySet()) {
      var results = TestFiles.readAll(entry.getKey(), TestFiles.text(entry.getValue()), LIMITS);
      assertTrue(results.size() > 0);
      for (LineResult<?> result : results) {
        assertTrue(result.accepted().isPresent(), () -> result.toString());
      }
    }
  }

  @Test
  void spoiltLinesAreRefusedAndNeverThrow() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      for (var entry : CASES.entrySet()) {
        String content = spoil(entry.getValue(), random);
        Charset charset =
            random.nextBoolean() ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        check(entry.getKey(), content.getBytes(charset), round);
      }
    }
  }

  @Test
  void randomBytesAreRefusedAndNeverThrow() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      boolean text = random.nextBoolean();
      for (int i = 0; text && i < bytes.length; i++) {
        bytes[i] = bytes[i] == 0 ? (byte) ';' : bytes[i];
      }
      for (TabularParser<?> parser : CASES.keySet()) {
        check(parser, bytes, round);
      }
    }
  }

  private static String spoil(String content, Random random) {
    StringBuilder spoilt = new StringBuilder(content);
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(spoilt.length());
      switch (random.nextInt(4)) {
        case 0 -> spoilt.insert(at, SPICE.get(random.nextInt(SPICE.size())));
        case 1 -> spoilt.deleteCharAt(at);
        case 2 -> spoilt.setCharAt(at, (char) random.nextInt(0x3000));
        default -> spoilt.append(spoilt, at, spoilt.length());
      }
    }
    return spoilt.toString();
  }

  private static void check(TabularParser<?> parser, byte[] content, int round) {
    String where = parser.getClass().getSimpleName() + ", seed " + SEED + ", round " + round;
    try {
      int line = 0;
      for (LineResult<?> result : TestFiles.readAll(parser, CsvSource.of(content), LIMITS)) {
        assertTrue(result.lineNumber() > line, where);
        line = result.lineNumber();
        checkIssues(result, where);
      }
    } catch (FileRefusedException refusal) {
      assertTrue(refusal.getMessage().endsWith("."), where);
    } catch (IOException | RuntimeException e) {
      fail(where, e);
    }
  }

  private static void checkIssues(LineResult<?> result, String where) {
    boolean refused =
        result.issues().stream().anyMatch(i -> i.severity() == LineIssue.Severity.REFUSAL);
    assertEquals(refused, result.accepted().isEmpty(), where);
    for (LineIssue issue : result.issues()) {
      assertTrue(issue.excerpt().length() <= LineIssue.MAX_EXCERPT, where);
      assertTrue(issue.message().endsWith("."), where);
      assertTrue(issue.message().codePoints().noneMatch(Character::isISOControl), where);
    }
  }
}
