package fr.mediane.network.imports;

import static fr.mediane.tabular.TestFiles.codes;
import static fr.mediane.tabular.TestFiles.readAll;
import static fr.mediane.tabular.TestFiles.shared;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.regulation.Sector;
import fr.mediane.tabular.CsvSource;
import fr.mediane.tabular.FileRefusedException;
import fr.mediane.tabular.LineResult;
import fr.mediane.tabular.TestFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The real files, with the counts of their description. */
class RealFilesTest {

  private static final String ID = "sae-2023-ID-public.csv";
  private static final String IDB = "sae-2023-IDB-public.csv";
  private static final String ET = "finess-structureet-sample-verbatim.csv";
  private static final String ET_DAMAGED = "finess-structureet-excel-damaged-sample.csv";
  private static final String EJ_DAMAGED = "finess-structureej-excel-damaged-sample.csv";
  private static final String GROUPS = "ght.csv";

  private static List<LineResult<EstablishmentLine>> survey(String name) throws Exception {
    return readAll(new SaeParser(), shared(name));
  }

  private static <T, K> Map<K, Long> count(List<T> values, Function<T, K> key) {
    return values.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
  }

  private static <T> List<T> accepted(List<LineResult<T>> results) {
    return results.stream().map(LineResult::accepted).flatMap(Optional::stream).toList();
  }

  private static Map<String, Long> remarks(List<? extends LineResult<?>> results) {
    return results.stream()
        .flatMap(result -> codes(result).stream())
        .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
  }

  @Test
  void recognisesEveryFile() throws Exception {
    Map<String, ImportFileKind> kinds =
        Map.of(
            ID, ImportFileKind.SAE_ID,
            IDB, ImportFileKind.SAE_IDB,
            ET, ImportFileKind.STRUCTURE_ET,
            ET_DAMAGED, ImportFileKind.STRUCTURE_ET,
            EJ_DAMAGED, ImportFileKind.STRUCTURE_EJ,
            GROUPS, ImportFileKind.GHT);
    for (Map.Entry<String, ImportFileKind> kind : kinds.entrySet()) {
      assertEquals(kind.getValue(), ImportFileKind.detect(shared(kind.getKey()), TestFiles.LIMITS));
    }
    CsvSource compositions = shared("compositions.csv");
    FileRefusedException refusal =
        assertThrows(
            FileRefusedException.class,
            () -> ImportFileKind.detect(compositions, TestFiles.LIMITS));
    assertEquals(EstablishmentIssue.FILE_UNKNOWN_KIND, refusal.code());
  }

  @Test
  void everyPublicEstablishmentOfTheSurveyGoesIn() throws Exception {
    var main = survey(ID);
    var secondary = survey(IDB);
    assertEquals(1_428, accepted(main).size());
    assertEquals(4_791, accepted(secondary).size());
    assertEquals(1_428, main.size());
    assertEquals(4_791, secondary.size());
    assertEquals(Map.of("SIRET_IS_SIREN", 1L), remarks(main));
    assertEquals(
        Map.of(
            "LEGAL_ENTITY_MISSING", 801L,
            "SIRET_MISSING", 1_876L,
            "SIRET_IS_SIREN", 21L,
            "COMMUNE_INCOMPLETE", 17L,
            "POSTAL_CODE_RESTORED", 3L),
        remarks(secondary));
    for (var line : accepted(main)) {
      assertEquals(PublicStatus.PUBLIC, line.publicStatus());
      assertEquals(Optional.of(Sector.HOSPITAL), line.sector());
      assertEquals(PublicStatus.PUBLIC, PublicStatus.ofLegalStatus(line.legalStatusCode()));
    }
    Map<String, Long> categories = count(accepted(secondary), EstablishmentLine::categoryCode);
    assertEquals(1_519, categories.get("156"));
    assertEquals(785, categories.get("355"));
  }

  @Test
  void countsByDepartementAreThoseOfTheDescription() throws Exception {
    var main = count(accepted(survey(ID)), line -> line.departement().value());
    var secondary = count(accepted(survey(IDB)), line -> line.departement().value());
    Map<String, List<Long>> expected =
        Map.of(
            "01", List.of(15L, 12L),
            "59", List.of(51L, 242L),
            "75", List.of(23L, 95L),
            "76", List.of(27L, 144L),
            "2A", List.of(8L, 34L),
            "2B", List.of(7L, 12L),
            "972", List.of(16L, 54L),
            "973", List.of(4L, 7L),
            "974", List.of(10L, 40L),
            "976", List.of(2L, 1L));
    expected.forEach(
        (departement, counts) ->
            assertEquals(
                counts, List.of(main.get(departement), secondary.get(departement)), departement));
    assertEquals(13, main.get("971") + main.get("977") + main.get("978"));
    assertEquals(15, secondary.get("971") + secondary.get("977") + secondary.get("978"));
    assertEquals(2, main.get("977"));
    assertEquals(1, main.get("978"));
  }

  @Test
  void windows1252IsNotLost() throws Exception {
    assertEquals(
        1,
        accepted(readAll(new GhtParser(), shared(GROUPS))).stream()
            .filter(group -> group.name().equals("ALLIER PUY-DE-DÔME"))
            .count());
  }

  @Test
  void theVerbatimSampleGoesIn() throws Exception {
    var results = readAll(new StructureEtParser(), shared(ET));
    assertEquals(14, results.size());
    var lines = accepted(results);
    assertEquals(14, lines.size());
    Map<String, EstablishmentLine> byNumber =
        lines.stream().collect(Collectors.toMap(line -> line.finess().value(), line -> line));
    EstablishmentLine viriat = byNumber.get("010000024");
    assertEquals("CENTRE HOSPITALIER DE BOURG-EN-BRESSE FLEYRIAT", viriat.longName());
    assertEquals(new PostalAddress("900 RTE DE PARIS", "", "01440", "VIRIAT"), viriat.address());
    assertEquals(Optional.of(new InseeCommune("01451")), viriat.commune());
    assertEquals(PublicStatus.PUBLIC, viriat.publicStatus());
    assertEquals("LIEU DE VIE \"MAVOUNA MEMA 1\"", byNumber.get("980501506").name());
    assertEquals("977", byNumber.get("970102018").departement().value());
    assertEquals("978", byNumber.get("970100400").departement().value());
    assertEquals("986", byNumber.get("980600027").departement().value());
    assertEquals("CMPP INTERSECTORIEL ALOES", byNumber.get("970210126").name());
    EstablishmentLine nursingHome = byNumber.get("970302287");
    assertEquals(PublicStatus.BY_LEGAL_ENTITY, nursingHome.publicStatus());
    assertEquals(Optional.of(Sector.MEDICO_SOCIAL), nursingHome.sector());
    assertEquals("970302022", nursingHome.legalEntity().orElseThrow().value());
  }

  @Test
  void damagedSamplesAreRefusedLineByLineWithTheReason() throws Exception {
    var establishments = readAll(new StructureEtParser(), shared(ET_DAMAGED));
    assertEquals(9, establishments.size());
    for (int i = 0; i < establishments.size(); i++) {
      LineResult<EstablishmentLine> result = establishments.get(i);
      assertEquals(i + 2, result.lineNumber());
      assertTrue(result.accepted().isEmpty());
      assertTrue(
          codes(result).containsAll(List.of("LEADING_ZERO_LOST", "DATE_REFORMATTED")),
          () -> codes(result).toString());
    }
    assertEquals(8, remarks(establishments).get("SCIENTIFIC_NOTATION"));
    assertEquals("nofinesset", establishments.get(0).issues().get(0).column());

    var entities = readAll(new StructureEjParser(), shared(EJ_DAMAGED));
    assertEquals(7, entities.size());
    assertTrue(entities.stream().allMatch(result -> result.accepted().isEmpty()));
    assertTrue(
        entities.stream()
            .allMatch(
                result ->
                    codes(result).containsAll(List.of("LEADING_ZERO_LOST", "DATE_REFORMATTED"))));
  }

  @Test
  void everyGroupGoesInAndTheDamagedCodeIsRepaired() throws Exception {
    var results = readAll(new GhtParser(), shared(GROUPS));
    var groups = accepted(results);
    assertEquals(135, groups.size());
    assertEquals(Map.of("GROUP_CODE_RESTORED", 1L), remarks(results));
    GroupLine martinique =
        groups.stream().filter(g -> g.name().equals("MARTINIQUE")).findFirst().orElseThrow();
    assertEquals(new GroupLine("MAR-02", "02102", "02", "MARTINIQUE"), martinique);
    assertEquals(1, groups.stream().filter(g -> g.name().equals("AUBE ET SÉZANNAIS")).count());
    Map<String, Long> regions = count(groups, GroupLine::regionCode);
    assertEquals(16, regions.get("11"));
    assertEquals(2, regions.get("94"));
    assertEquals(1, regions.get("02"));
    assertEquals(17, regions.size());
  }
}
