package fr.mediane.network.imports;

import static fr.mediane.tabular.TestFiles.codes;
import static fr.mediane.tabular.TestFiles.readAll;
import static fr.mediane.tabular.TestFiles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.tabular.LineStream;
import fr.mediane.tabular.TestFiles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureLineTest {

  private static final String ENTITY =
      "structureej;010780054;CH DE BOURG;CENTRE HOSPITALIER DE BOURG;;900;RTE;DE PARIS;;;;451;"
          + "01440 VIRIAT;01;AIN;0474454647;13;Etablissement Public Communal d'Hospitalisation;;;"
          + "260100045;8610Z;1979-02-13";

  private static String establishment() {
    return RegisterGenerator.line(1);
  }

  private static List<String> establishmentCodes(String line) throws Exception {
    return codes(readAll(new StructureEtParser(), text(line)).get(0));
  }

  @ParameterizedTest
  @CsvSource({
    ";451;, ;51;, LEADING_ZERO_LOST",
    ";451;, ;;, VALUE_MISSING",
    ";451;, ;45X;, COMMUNE_SHAPE",
    "1979-02-13;1979-02-13, 13/02/1979;, DATE_REFORMATTED",
    "2020-02-04, 2020-02-30, DATE_MALFORMED",
    "2020-02-04, 2120-02-04, DATE_OUT_OF_RANGE",
    "structureet, structureXX, SECTION_UNKNOWN",
    ";CH DE FLEYRIAT;, ;CH\u0007DE FLEYRIAT;, VALUE_CONTROL",
    ";900;, ;900;;;;;;, LINE_FIELD_COUNT",
    ";1102;, ;9999;, SECTOR_UNKNOWN"
  })
  void tellsWhatIsWrong(String part, String replacement, String code) throws Exception {
    assertEquals(List.of(code), establishmentCodes(establishment().replace(part, replacement)));
  }

  @Test
  void theLastSeparatorMayBeLost() throws Exception {
    String line = establishment().strip();
    assertEquals(List.of(), establishmentCodes(line.substring(0, line.length() - 1) + "\n"));
  }

  @Test
  void coordinatesArePassedOver() throws Exception {
    String coordinates = "geolocalisation;010000024;870000.1;6570000.2;1,ATLASANTE;2026-05-12\n";
    try (LineStream<EstablishmentLine> lines =
        new StructureEtParser()
            .open(text(establishment() + coordinates.repeat(3)), TestFiles.LIMITS)) {
      assertTrue(lines.next().orElseThrow().accepted().isPresent());
      assertTrue(lines.next().isEmpty());
      assertEquals(3, lines.skipped());
    }
  }

  @Test
  void legalEntitiesTellThePublicOnes() throws Exception {
    String lines = ENTITY + "\n" + ENTITY.replace("010780054", "010000156").replace(";13;", ";73;");
    var results = readAll(new StructureEjParser(), text(lines + "\n"));
    LegalEntityLine first = results.get(0).accepted().orElseThrow();
    assertEquals(PublicStatus.PUBLIC, first.publicStatus());
    assertEquals(Optional.of(new Siren("260100045")), first.siren());
    assertEquals(Optional.of(new InseeCommune("01451")), first.commune());
    assertEquals(PublicStatus.PRIVATE, results.get(1).accepted().orElseThrow().publicStatus());
  }

  @ParameterizedTest
  @CsvSource({
    ";13;, ;3;, LEADING_ZERO_LOST",
    "260100045, 260100046, SIREN_KEY",
    "260100045, 26010004, SIREN_SHAPE",
    ";01;, ;1;, LEADING_ZERO_LOST"
  })
  void tellsWhatIsWrongWithALegalEntity(String part, String replacement, String code)
      throws Exception {
    assertEquals(
        List.of(code),
        codes(readAll(new StructureEjParser(), text(ENTITY.replace(part, replacement))).get(0)));
  }
}
