package fr.mediane.network.imports;

import static fr.mediane.tabular.TestFiles.codes;
import static fr.mediane.tabular.TestFiles.readAll;
import static fr.mediane.tabular.TestFiles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.mediane.tabular.FileRefusedException;
import fr.mediane.tabular.LineResult;
import fr.mediane.tabular.TabularIssue;
import fr.mediane.tabular.TestFiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyAndGroupLineTest {

  private static final String HEADINGS =
      "FI;RS;FI_EJ;STJ;STJR;CAT;SIR;DEP;COMINSEE;ADRCPOST;NUMTEL\n";
  private static final String GOOD =
      "010000024;CH DE FLEYRIAT;010780054;13;1;355;26010004500012;01;01451;01440;0474454647";

  private static LineResult<EstablishmentLine> survey(String line) throws Exception {
    return readAll(new SaeParser(), text(HEADINGS + line + "\n")).get(0);
  }

  private static List<String> group(String lines) throws Exception {
    return readAll(new GhtParser(), text("NOM_COURT_GHT;CODE_GHT;NOM_COMPLET_GHT\n" + lines + "\n"))
        .stream()
        .map(
            result ->
                result.accepted().map(GroupLine::code).orElse("refused") + " " + codes(result))
        .toList();
  }

  @Test
  void aGoodLineHasNoIssue() throws Exception {
    assertEquals(List.of(), codes(survey(GOOD)));
  }

  @ParameterizedTest
  @CsvSource({
    "010000024, 010000023, FINESS_KEY",
    "CH DE FLEYRIAT, ' ', VALUE_MISSING",
    "010780054, 10780054, LEADING_ZERO_LOST",
    ";13;, ;3;, LEADING_ZERO_LOST",
    ";13;, ;XX;, LEGAL_STATUS_UNKNOWN",
    ";1;, ;4;, OWNERSHIP_UNKNOWN",
    ";355;, ;35;, CATEGORY_SHAPE",
    "26010004500012, 26010004500013, SIRET_KEY",
    "26010004500012, '2,601E+13', SCIENTIFIC_NOTATION",
    ";01;, ;1;, LEADING_ZERO_LOST",
    ";01;, ;9Z;, DEPARTEMENT_UNKNOWN",
    "01451, 0145X, COMMUNE_SHAPE"
  })
  void refusesWithTheReason(String part, String replacement, String code) throws Exception {
    LineResult<EstablishmentLine> result = survey(GOOD.replace(part, replacement));
    assertEquals(List.of(code), codes(result));
    assertEquals(true, result.accepted().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "010780054, '', LEGAL_ENTITY_MISSING",
    "26010004500012, '', SIRET_MISSING",
    "26010004500012, 260100045, SIRET_IS_SIREN",
    "01451, 01, COMMUNE_INCOMPLETE",
    "01440, 1440, POSTAL_CODE_RESTORED",
    "01440, 14 40, POSTAL_CODE_IGNORED",
    "0474454647, 474454647, PHONE_RESTORED",
    "0474454647, 47445, PHONE_IGNORED"
  })
  void acceptsWithARemark(String part, String replacement, String code) throws Exception {
    LineResult<EstablishmentLine> result = survey(GOOD.replace(part, replacement));
    assertEquals(List.of(code), codes(result));
    assertEquals(true, result.accepted().isPresent());
  }

  @Test
  void theSirenNumberIsKeptWhereItStandsForTheSiretNumber() throws Exception {
    var line = survey(GOOD.replace("26010004500012", "260100045")).accepted().orElseThrow();
    assertEquals("260100045", line.siren().orElseThrow().value());
    assertEquals(true, line.siret().isEmpty());
  }

  @Test
  void theSecondLineOfANumberIsRefused() throws Exception {
    var results = readAll(new SaeParser(), text(HEADINGS + GOOD + "\n" + GOOD + "\n"));
    assertEquals(List.of("FINESS_DUPLICATE"), codes(results.get(1)));
    assertEquals(
        "Le numéro FINESS «\u00a0010000024\u00a0» figure déjà à la ligne 2. Gardez une seule des"
            + " deux lignes.",
        results.get(1).issues().get(0).message());
  }

  @Test
  void theMendedLineThatFollowsARefusedOneIsNoDuplicate() throws Exception {
    String spoilt = GOOD.replace(";355;", ";35;");
    var results = readAll(new SaeParser(), text(HEADINGS + spoilt + "\n" + GOOD + "\n"));
    assertEquals(List.of("CATEGORY_SHAPE"), codes(results.get(0)));
    assertEquals(List.of(), codes(results.get(1)));
  }

  @Test
  void theColumnIsNamedAsInTheFile() throws Exception {
    var result =
        readAll(
                new SaeParser(),
                text(HEADINGS.toLowerCase() + GOOD.replace("010000024", "10000024") + "\n"))
            .get(0);
    assertEquals("fi", result.issues().get(0).column());
  }

  @Test
  void missingColumnsRefuseTheFile() {
    FileRefusedException refusal =
        assertThrows(
            FileRefusedException.class,
            () -> new SaeParser().open(text("FI;RS;STJR\n"), TestFiles.LIMITS));
    assertEquals(TabularIssue.FILE_MISSING_COLUMNS, refusal.code());
  }

  @Test
  void groupsAreNamedByBothCodes() throws Exception {
    assertEquals(List.of("ARA-01 []"), group("ARA-01;84101;ALLIER"));
    assertEquals(List.of("MAR-02 [GROUP_CODE_RESTORED]"), group("mars-02;2102;MARTINIQUE"));
    assertEquals(List.of("refused [GROUP_CODE_MISMATCH]"), group("ARA-02;84101;ALLIER"));
    assertEquals(List.of("refused [GROUP_NUMERIC_SHAPE]"), group("ARA-02;99101;ALLIER"));
    assertEquals(List.of("refused [GROUP_NUMERIC_SHAPE]"), group("ARA-02;841;ALLIER"));
    assertEquals(
        List.of("ARA-01 []", "refused [GROUP_DUPLICATE]"),
        group("ARA-01;84101;ALLIER\nARA-01;84101;ALLIER"));
    assertEquals(List.of("refused [VALUE_MISSING]"), group("ARA-01;84101;"));
  }
}
