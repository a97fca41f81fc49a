package fr.mediane.panel.imports;

import static fr.mediane.tabular.TestFiles.codes;
import static fr.mediane.tabular.TestFiles.readAll;
import static fr.mediane.tabular.TestFiles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.network.Civility;
import fr.mediane.network.imports.DepartementCode;
import fr.mediane.network.imports.FinessNumber;
import fr.mediane.regulation.Sector;
import fr.mediane.tabular.CsvLimits;
import fr.mediane.tabular.FileRefusedException;
import fr.mediane.tabular.ImportReportWriter;
import fr.mediane.tabular.ImportTexts;
import fr.mediane.tabular.LineIssue;
import fr.mediane.tabular.LineResult;
import fr.mediane.tabular.LineStream;
import fr.mediane.tabular.TabularIssue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CandidateCsvParserTest {

  private static final CandidateCsvParser PARSER =
      new CandidateCsvParser(
          Map.of("DIRECTEURS", "Directeurs", "MEDECINS", "Médecins"), LocalDate.of(2026, 1, 15));

  private static final String HEADINGS = CandidateColumn.template().substring(1);

  private static final String GOOD =
      "Mme;Le Goff;Élodie;elodie.legoff@exemple.fr;02 98 01 02 03;Médecins;praticien hospitalier;"
          + "honoraire;hospitalier;010000024;29;2A0000014 970102018;EHESP;15/03/2021;150 heures;"
          + "à mi-temps;Atlantique nord;2025-12-01";

  private static LineResult<CandidateLine> read(String line) throws Exception {
    return readAll(PARSER, text(HEADINGS + line + "\n"), CsvLimits.LIST).get(0);
  }

  @Test
  void readsEveryColumnOfTheTemplate() throws Exception {
    CandidateLine line = read(GOOD).accepted().orElseThrow();
    assertEquals(
        new CandidateLine(
            Civility.MME,
            "Le Goff",
            "Élodie",
            "elodie.legoff@exemple.fr",
            "0298010203",
            "MEDECINS",
            "praticien hospitalier",
            "honoraire",
            Sector.HOSPITAL,
            Optional.of(new FinessNumber("010000024")),
            Optional.of(new DepartementCode("29")),
            List.of(new FinessNumber("2A0000014"), new FinessNumber("970102018")),
            "EHESP",
            Optional.of(LocalDate.of(2021, 3, 15)),
            "150 heures",
            "à mi-temps",
            "ATLANTIQUE_NORD",
            Optional.of(LocalDate.of(2025, 12, 1))),
        line);
    assertEquals(List.of(), codes(read(GOOD)));
  }

  @Test
  void readsWhatASpreadsheetInWindows1252Writes() throws Exception {
    String content =
        "Prénom;Nom;Civilité;Catégorie;Secteur\r\nZoé;Cœur;M.;medecins;Médico-social\r\n";
    var result =
        readAll(PARSER, text(content, Charset.forName("windows-1252")), CsvLimits.LIST).get(0);
    CandidateLine line = result.accepted().orElseThrow();
    assertEquals("Cœur", line.lastName());
    assertEquals(Civility.M, line.civility());
    assertEquals(Sector.MEDICO_SOCIAL, line.sector());
  }

  @ParameterizedTest
  @CsvSource({
    "Mme;Le, ;Le, CIVILITY_MISSING",
    "Mme;Le, Dr;Le, CIVILITY_UNKNOWN",
    "Le Goff, '', VALUE_MISSING",
    "Élodie, Élodie😀, VALUE_NOT_A_NAME",
    "Élodie, مريم, VALUE_NOT_LATIN",
    "Élodie, É\u202elodie, VALUE_INVISIBLE",
    "Élodie, É\u0007lodie, VALUE_CONTROL",
    "@exemple, @@exemple, EMAIL_SHAPE",
    "02 98 01 02 03, 02 98, PHONE_SHAPE",
    "Médecins, Astronautes, CATEGORY_UNKNOWN",
    "hospitalier;0, privé;0, SECTOR_UNKNOWN",
    "010000024, 10000024, FINESS_LEADING_ZERO_LOST",
    "010000024, '1,00E+07', FINESS_ROUNDED",
    "010000024, 01000002X, FINESS_SHAPE",
    "010000024, 010000025, FINESS_KEY",
    "2A0000014, 2A0000015, FINESS_KEY",
    ";29;, ;99;, DEPARTEMENT_UNKNOWN",
    "15/03/2021, 31/02/2021, DATE_MALFORMED",
    "15/03/2021, 15/03/21, DATE_MALFORMED",
    "15/03/2021, 15/03/1921, DATE_OUT_OF_RANGE",
    "15/03/2021, 16/01/2026, DATE_OUT_OF_RANGE",
    "2025-12-01, 2019-08-27, DATE_OUT_OF_RANGE",
    "2025-12-01, 2101-01-01, DATE_OUT_OF_RANGE",
    "Atlantique nord, Pacifique, ZONE_UNKNOWN"
  })
  void refusesWithTheReason(String part, String replacement, String code) throws Exception {
    LineResult<CandidateLine> result = read(GOOD.replace(part, replacement));
    assertEquals(List.of(code), codes(result));
    assertTrue(result.accepted().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "Atlantique nord, ATLANTIQUE_NORD",
    "ATLANTIQUE_NORD, ATLANTIQUE_NORD",
    "Océan Indien et Pacifique, OCEAN_INDIEN_PACIFIQUE",
    "OCEAN_INDIEN_PACIFIQUE, OCEAN_INDIEN_PACIFIQUE"
  })
  void aZoneIsWrittenByItsCodeOrByItsName(String written, String code) throws Exception {
    assertEquals(
        code, read(GOOD.replace("Atlantique nord", written)).accepted().orElseThrow().zoneCode());
  }

  @ParameterizedTest
  @CsvSource({
    "02 98 01 02 03, 298010203, PHONE_RESTORED",
    "EHESP, '', CERTIFICATE_INCOMPLETE",
    "15/03/2021, '', CERTIFICATE_INCOMPLETE"
  })
  void acceptsWithARemark(String part, String replacement, String code) throws Exception {
    LineResult<CandidateLine> result = read(GOOD.replace(part, replacement));
    assertEquals(List.of(code), codes(result));
    assertTrue(result.accepted().isPresent());
  }

  @Test
  void findsThePersonWrittenTwice() throws Exception {
    String same = GOOD.replace("Le Goff", "LE GOFF").replace("Élodie;elodie", "Elodie;ELODIE");
    String other = GOOD.replace("elodie.legoff", "e.legoff");
    String refused = GOOD.replace("Le Goff", "Martin").replace("Mme", "");
    String mended = GOOD.replace("Le Goff", "Martin");
    var results =
        readAll(
            PARSER,
            text(HEADINGS + String.join("\n", GOOD, same, other, refused, mended)),
            CsvLimits.LIST);
    assertEquals(List.of(), codes(results.get(0)));
    assertEquals(List.of("CANDIDATE_DUPLICATE"), codes(results.get(1)));
    assertEquals(List.of("CANDIDATE_HOMONYM"), codes(results.get(2)));
    assertEquals(List.of("CIVILITY_MISSING"), codes(results.get(3)));
    assertEquals(List.of(), codes(results.get(4)));
    assertTrue(results.get(1).issues().get(0).message().contains("ligne 2"));
  }

  @Test
  void missingColumnsAndTooManyLinesRefuseTheFile() {
    assertEquals(
        TabularIssue.FILE_MISSING_COLUMNS,
        assertThrows(
                FileRefusedException.class,
                () -> PARSER.open(text("nom;prenom\nA;B\n"), CsvLimits.LIST))
            .code());
    String tooLong = HEADINGS + "x\n".repeat(200_000);
    assertEquals(
        TabularIssue.FILE_TOO_MANY_LINES,
        assertThrows(FileRefusedException.class, () -> PARSER.open(text(tooLong), CsvLimits.LIST))
            .code());
  }

  @Test
  void unknownColumnsAreTold() throws Exception {
    try (LineStream<CandidateLine> lines =
        PARSER.open(
            text("\n\ncivilite;nom;prenom;categorie;secteur;Signe astral\n"), CsvLimits.LIST)) {
      List<LineIssue> issues = lines.headingIssues();
      assertEquals(1, issues.size());
      assertEquals(
          "La colonne «\u00a0Signe astral\u00a0» n’est pas reconnue\u00a0: elle n’est pas importée."
              + " Vérifiez son titre.",
          issues.get(0).message());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ImportReportWriter report = new ImportReportWriter(bytes)) {
        report.writeHeadings(lines);
      }
      assertTrue(
          bytes
              .toString(StandardCharsets.UTF_8)
              .contains("\r\n3;remarque;Signe astral;Signe astral;COLUMN_UNKNOWN;"));
    }
  }

  @ParameterizedTest
  @EnumSource(CandidateColumn.class)
  void everyColumnIsDocumented(CandidateColumn column) {
    assertTrue(column.help().endsWith("."));
    assertEquals(column.isMandatory(), column.help().contains("obligatoire"));
    assertTrue(HEADINGS.contains(column.heading()));
  }

  @Test
  void everyDefectHasItsText() {
    ImportTexts.check(PanelIssue.values());
    assertFalse(HEADINGS.contains(" "));
  }
}
