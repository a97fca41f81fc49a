package fr.mediane.network.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.mediane.regulation.Sector;
import fr.mediane.tabular.ImportTexts;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

  @ParameterizedTest
  @ValueSource(strings = {"010000024", "970102018", "980600027", "2A0000014", "2A0000030"})
  void acceptsFinessNumbers(String number) {
    assertEquals(number, new FinessNumber(number).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "10000024, LEADING_ZERO_LOST",
    "010000025, FINESS_KEY",
    "2A0000031, FINESS_KEY",
    "2C0000030, FINESS_SHAPE",
    "0100000240, FINESS_SHAPE",
    "'1,00E+08', SCIENTIFIC_NOTATION",
    "'', FINESS_SHAPE"
  })
  void tellsWhatIsWrongWithAFinessNumber(String number, EstablishmentIssue defect) {
    assertEquals(Optional.of(defect), FinessNumber.defectOf(number));
    assertThrows(IllegalArgumentException.class, () -> new FinessNumber(number));
  }

  @Test
  void everyMistypedDigitIsCaught() {
    String number = "010000024";
    for (int i = 0; i < number.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String typed = number.substring(0, i) + digit + number.substring(i + 1);
        assertEquals(typed.equals(number), FinessNumber.defectOf(typed).isEmpty(), typed);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "26010004500012, ",
    "35600000000048, ",
    "35600000049837, ",
    "35600000049838, SIRET_KEY",
    "26010004500013, SIRET_KEY",
    "260100045, SIRET_SHAPE",
    "'2,601E+13', SCIENTIFIC_NOTATION",
    "'7,75545E+13', SCIENTIFIC_NOTATION"
  })
  void checksSiretNumbers(String number, EstablishmentIssue defect) {
    assertEquals(Optional.ofNullable(defect), Siret.defectOf(number));
  }

  @ParameterizedTest
  @CsvSource({
    "260100045, ",
    "356000000, ",
    "260100046, SIREN_KEY",
    "26010004, SIREN_SHAPE",
    "2.6E8, SCIENTIFIC_NOTATION"
  })
  void checksSirenNumbers(String number, EstablishmentIssue defect) {
    assertEquals(Optional.ofNullable(defect), Siren.defectOf(number));
  }

  @ParameterizedTest
  @CsvSource({
    "01, 01",
    "2A, 2A",
    "2b, 2B",
    "9A, 971",
    "9B, 972",
    "9C, 973",
    "9D, 974",
    "9E, 975",
    "9F, 976",
    "9J, 986",
    "974, 974"
  })
  void readsDepartements(String written, String insee) {
    assertEquals(Optional.of(new DepartementCode(insee)), DepartementCode.of(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "00", "20", "96", "9G", "979", "Ain"})
  void refusesOtherDepartements(String written) {
    assertEquals(Optional.empty(), DepartementCode.of(written));
  }

  @ParameterizedTest
  @CsvSource({
    "971, 123, '', 977",
    "971, '', 97133, 977",
    "971, 127, '', 978",
    "971, '', 97150, 978",
    "971, 105, 97100, 971",
    "972, 123, '', 972"
  })
  void tellsTheIslandsFromGuadeloupe(
      String departement, String commune, String postalCode, String refined) {
    assertEquals(
        new DepartementCode(refined),
        new DepartementCode(departement).refined(commune, postalCode));
  }

  @ParameterizedTest
  @CsvSource({"9A123, 97123", "9B213, 97213", "01451, 01451", "2A004, 2A004", "9J613, 98613"})
  void readsMunicipalitiesOfTheSurvey(String written, String insee) {
    assertEquals(Optional.of(new InseeCommune(insee)), InseeCommune.ofSurvey(written));
  }

  @Test
  void joinsMunicipalitiesOfTheRegister() {
    assertEquals(
        Optional.of(new InseeCommune("98613")),
        InseeCommune.ofRegister(new DepartementCode("986"), "613"));
    assertEquals(Optional.empty(), InseeCommune.ofRegister(new DepartementCode("01"), "53"));
  }

  @ParameterizedTest
  @CsvSource({
    "355, 1102, HOSPITAL",
    "500, 4401, MEDICO_SOCIAL",
    "189, 4106, MEDICO_SOCIAL",
    "241, 4502, SOCIAL",
    "462, 4605, SOCIAL",
    "000, 4604, MEDICO_SOCIAL",
    "223, 2202, HOSPITAL",
    "500, '', MEDICO_SOCIAL",
    "000, 9999, ",
    "000, '', "
  })
  void tellsTheSector(String category, String aggregate, Sector sector) {
    assertEquals(Optional.ofNullable(sector), SectorTable.of(category, aggregate));
  }

  @ParameterizedTest
  @CsvSource({
    "03, PUBLIC",
    "08, PUBLIC",
    "13, PUBLIC",
    "21, PUBLIC",
    "26, PUBLIC",
    "30, PUBLIC",
    "60, PRIVATE",
    "73, PRIVATE",
    "09, PRIVATE",
    "105, PRIVATE",
    "000, BY_LEGAL_ENTITY",
    "'', BY_LEGAL_ENTITY"
  })
  void tellsThePublicBodies(String code, PublicStatus status) {
    assertEquals(status, PublicStatus.ofLegalStatus(code));
  }

  @Test
  void theLegalEntityDecidesOnlyWhatTheLineLeavesOpen() {
    assertEquals(PublicStatus.PUBLIC, PublicStatus.BY_LEGAL_ENTITY.joinedWith(PublicStatus.PUBLIC));
    assertEquals(PublicStatus.PRIVATE, PublicStatus.PRIVATE.joinedWith(PublicStatus.PUBLIC));
  }

  @Test
  void everyDefectHasItsText() {
    ImportTexts.check(EstablishmentIssue.values());
  }
}
