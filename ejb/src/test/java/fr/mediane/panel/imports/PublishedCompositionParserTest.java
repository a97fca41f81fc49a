package fr.mediane.panel.imports;

import static fr.mediane.tabular.TestFiles.codes;
import static fr.mediane.tabular.TestFiles.readAll;
import static fr.mediane.tabular.TestFiles.shared;
import static fr.mediane.tabular.TestFiles.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.network.Civility;
import fr.mediane.panel.imports.PublishedMemberLine.Authority;
import fr.mediane.tabular.CsvLimits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedCompositionParserTest {

  private static final PublishedCompositionParser PARSER =
      new PublishedCompositionParser(
          Set.of("NATIONALE", "OUTRE_MER", "HAUTS_DE_FRANCE_NORMANDIE"),
          Set.of("ATLANTIQUE_NORD", "OCEAN_INDIEN_PACIFIQUE"));

  private static final String HEADINGS =
      "instance;date_acte;autorite;duree_annees;civilite;profession;situation;zone\n";
  private static final String GOOD = "OUTRE_MER;2020-02-24;MINISTRES;3;Mme;;;ATLANTIQUE_NORD";

  @Test
  void theThreePublishedCompositionsGoIn() throws Exception {
    var results = readAll(PARSER, shared("compositions.csv"), CsvLimits.LIST);
    assertEquals(26, results.size());
    List<PublishedMemberLine> members =
        results.stream().map(result -> result.accepted().orElseThrow()).toList();
    Map<String, Map<Civility, Long>> byInstance =
        members.stream()
            .collect(
                Collectors.groupingBy(
                    PublishedMemberLine::instanceCode,
                    Collectors.groupingBy(PublishedMemberLine::civility, Collectors.counting())));
    assertEquals(Map.of(Civility.MME, 5L, Civility.M, 5L), byInstance.get("NATIONALE"));
    assertEquals(Map.of(Civility.MME, 3L, Civility.M, 3L), byInstance.get("OUTRE_MER"));
    assertEquals(
        new PublishedMemberLine(
            "HAUTS_DE_FRANCE_NORMANDIE",
            LocalDate.of(2020, 2, 20),
            Authority.DG_ARS,
            3,
            Civility.M,
            "directeur d'hôpital",
            "honoraire",
            ""),
        members.get(16));
  }

  @ParameterizedTest
  @CsvSource({
    "OUTRE_MER, MARS, INSTANCE_UNKNOWN",
    "OUTRE_MER, '', VALUE_MISSING",
    "2020-02-24, 2018-02-24, DATE_OUT_OF_RANGE",
    "2020-02-24, 2101-02-24, DATE_OUT_OF_RANGE",
    "2020-02-24, 24 février, DATE_MALFORMED",
    "2020-02-24, '', VALUE_MISSING",
    "MINISTRES, MAIRE, AUTHORITY_UNKNOWN",
    ";3;, ;4;, TERM_OUT_OF_RANGE",
    "Mme, '', VALUE_MISSING",
    "Mme, Dr, CIVILITY_UNKNOWN",
    "ATLANTIQUE_NORD, MARS, ZONE_UNKNOWN"
  })
  void refusesWithTheReason(String part, String replacement, String code) throws Exception {
    var results = readAll(PARSER, text(HEADINGS + GOOD.replace(part, replacement)), CsvLimits.LIST);
    assertEquals(List.of(code), codes(results.get(0)));
  }

  @Test
  void theLinesOfAnActMustAgree() throws Exception {
    String lines = GOOD + "\n" + GOOD.replace(";3;", ";2;") + "\n" + GOOD.replace("2020", "2023");
    var results = readAll(PARSER, text(HEADINGS + lines), CsvLimits.LIST);
    assertEquals(List.of(), codes(results.get(0)));
    assertEquals(List.of("ACT_CONTRADICTION"), codes(results.get(1)));
    assertEquals(List.of(), codes(results.get(2)));
  }
}
