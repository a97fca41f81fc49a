package fr.mediane.network.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.mediane.network.EstablishmentFacts;
import fr.mediane.network.imports.EstablishmentLine;
import fr.mediane.network.imports.StructureEtParser;
import fr.mediane.regulation.Sector;
import fr.mediane.tabular.CsvLimits;
import fr.mediane.tabular.CsvSource;
import fr.mediane.tabular.FileRefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EstablishmentFactsReaderTest {

  private static final String LINE =
      "structureet;010000024;010780054;CH DE FLEYRIAT;CENTRE HOSPITALIER;;;900;RTE;DE PARIS;;;451;01;AIN;"
          + "01440 VIRIAT;0474454647;;355;%s;1102;Centres Hospitaliers;26010004500012;8610Z;03;"
          + "Dotation globale;1;Etablissement public de santé;1979-02-13;1979-02-13;%s;";

  @Test
  void aLineOfTheRegisterBecomesFacts() throws Exception {
    EstablishmentFacts facts = EstablishmentFactsReader.facts(line("CH", "2020-02-04"));
    assertEquals("CH DE FLEYRIAT", facts.name());
    assertEquals("010780054", facts.legalFiness());
    assertEquals("CH", facts.categoryLabel());
    assertEquals(Sector.HOSPITAL, facts.sector());
    assertEquals("26010004500012", facts.siret());
    assertEquals("260100045", facts.siren());
    assertEquals("01451", facts.communeCode());
    assertEquals("VIRIAT", facts.communeName());
    assertEquals("900 RTE DE PARIS", facts.address());
    assertEquals("01440", facts.postalCode());
    assertEquals(LocalDate.of(1979, 2, 13), facts.openedOn());
    assertNull(facts.legalStatus());
  }

  @Test
  void aCategoryWithoutLabelTakesTheUsualOne() throws Exception {
    assertEquals(
        "Centre hospitalier (CH)",
        EstablishmentFactsReader.facts(line("", "2020-02-04")).categoryLabel());
  }

  @Test
  void theFingerprintTellsAnyChange() throws Exception {
    String before = EstablishmentFactsReader.fingerprint(line("CH", "2020-02-04"));
    assertEquals(before, EstablishmentFactsReader.fingerprint(line("CH", "2020-02-04")));
    assertNotEquals(before, EstablishmentFactsReader.fingerprint(line("CHU", "2020-02-04")));
    assertNotEquals(before, EstablishmentFactsReader.fingerprint(line("CH", "2021-02-04")));
  }

  private static EstablishmentLine line(String label, String updatedOn)
      throws IOException, FileRefusedException {
    CsvSource source =
        CsvSource.of(LINE.formatted(label, updatedOn).getBytes(StandardCharsets.UTF_8));
    try (var lines = new StructureEtParser().open(source, CsvLimits.REGISTER)) {
      return lines.next().orElseThrow().accepted().orElseThrow();
    }
  }
}
