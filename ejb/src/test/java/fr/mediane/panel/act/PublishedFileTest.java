package fr.mediane.panel.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.panel.proposal.SeatPlan;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.ReferenceRegulation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Files of published compositions, whole or not at all. */
class PublishedFileTest {

  private static final Set<String> CODES =
      Set.of("NATIONALE", "OUTRE_MER", "HAUTS_DE_FRANCE_NORMANDIE");
  private static final String HEADINGS =
      "instance;date_acte;autorite;duree_annees;civilite;profession;situation;zone\n";

  @Test
  void theThreePublishedCompositionsTakeTheirSeats() throws IOException {
    Path file = Path.of(System.getProperty("mediane.shared.data", ""), "compositions.csv");
    assumeTrue(Files.exists(file), "no published composition at hand");
    List<PublishedAct> acts = PublishedFile.read(Files.readAllBytes(file), CODES);
    assertEquals(3, acts.size());
    for (PublishedAct act : acts) {
      PanelKind kind =
          switch (act.instanceCode()) {
            case "NATIONALE" -> PanelKind.NATIONAL;
            case "OUTRE_MER" -> PanelKind.OVERSEAS;
            default -> PanelKind.REGIONAL;
          };
      List<SeatPlan.Place> plan =
          SeatPlan.of(kind, ReferenceRegulation.calendar().inForceOn(act.signedOn()));
      assertEquals(plan.size(), act.lines().size());
      assertEquals(plan.size(), act.seats(plan).size());
      assertTrue(act.agreesWith(kind != PanelKind.REGIONAL));
      assertEquals(act.signedOn().plusYears(3).minusDays(1), act.lastDay());
    }
  }

  @Test
  void oneWrongLineRefusesTheWholeFileAndIsNamed() {
    String file =
        HEADINGS
            + "NATIONALE;2020-02-24;MINISTRES;3;M.;;;\n"
            + "NATIONALE;2020-02-24;MINISTRES;9;Docteur;;;\n";
    InvalidRefusal refusal = assertThrows(InvalidRefusal.class, () -> read(file));
    assertTrue(refusal.problems().get(0).message().startsWith("Ligne 3"), refusal.getMessage());
    assertEquals(2, refusal.problems().size());
  }

  @Test
  void anEmptyFileAndOneThatIsNoTableAreRefusedInWords() {
    assertThrows(Refusal.class, () -> read(HEADINGS));
    Refusal refusal = assertThrows(Refusal.class, () -> read("<html><body>Non</body></html>"));
    assertTrue(refusal.getMessage().startsWith("Le fichier n’a pas pu être lu"));
  }

  @Test
  void instancesAreNamedByTheirTerritory() {
    assertEquals("NATIONALE", PublishedAct.codeOf(PanelKind.NATIONAL, "Niveau national"));
    assertEquals("OUTRE_MER", PublishedAct.codeOf(PanelKind.OVERSEAS, "Outre-mer"));
    assertEquals(
        "HAUTS_DE_FRANCE_NORMANDIE",
        PublishedAct.codeOf(PanelKind.REGIONAL, "Hauts-de-France – Normandie"));
    assertEquals(
        "PROVENCE_ALPES_COTE_D_AZUR_CORSE",
        PublishedAct.codeOf(PanelKind.REGIONAL, "Provence-Alpes-Côte d’Azur – Corse"));
  }

  @Test
  void aMemberWithoutZoneOrOneTooManyTakesNoSeat() {
    List<PublishedAct> acts =
        read(
            HEADINGS
                + "OUTRE_MER;2020-02-24;MINISTRES;3;Mme;;;\n"
                + "OUTRE_MER;2020-02-24;MINISTRES;3;Mme;;;ATLANTIQUE_NORD\n");
    List<SeatPlan.Place> plan =
        SeatPlan.of(
            PanelKind.OVERSEAS,
            ReferenceRegulation.calendar().inForceOn(LocalDate.of(2020, 2, 24)));
    assertEquals(1, acts.get(0).seats(plan).size());
  }

  private static List<PublishedAct> read(String text) {
    return PublishedFile.read(text.getBytes(StandardCharsets.UTF_8), CODES);
  }
}
