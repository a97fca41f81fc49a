package fr.mediane.panel.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Wording is data that an administrator may change: what is wrong in it is said, never printed. */
class ActWordingTest {

  private static final Map<String, String> VALUES =
      Map.of("panel", "instance $1 \\ de médiation", "proposerAct", "");

  @Test
  void fillsPlaceholdersAndKeepsEverythingElse() {
    ActWording wording = new ActWording(Map.of("TITLE", "Membres de l’{panel} (art. 5)"));
    assertEquals(
        "Membres de l’instance $1 \\ de médiation (art. 5)", wording.text("TITLE", VALUES));
  }

  @Test
  void refusesAPlaceholderItDoesNotKnow() {
    ActWording wording = new ActWording(Map.of("VISA_20", "Vu {loi}"));
    Refusal inText = assertThrows(Refusal.class, () -> wording.text("VISA_20", VALUES));
    Refusal inSeries = assertThrows(Refusal.class, () -> wording.series("VISA_", VALUES));
    assertTrue(inText.getMessage().contains("VISA_20"), inText.getMessage());
    assertTrue(inText.getMessage().contains("{loi}"), inText.getMessage());
    assertTrue(inText.getMessage().contains("panel, proposerAct"), inText.getMessage());
    assertEquals(inText.getMessage(), inSeries.getMessage());
  }

  @Test
  void leavesOutAVisaWhoseReferenceIsNotRecordedAndRefusesAnyOtherHole() {
    ActWording wording =
        new ActWording(
            Map.of(
                "VISA_10", "Vu le code", "VISA_50", "Vu {proposerAct}", "PLACE", "{proposerAct}"));
    assertEquals(List.of("Vu le code"), wording.series("VISA_", VALUES));
    Refusal hole = assertThrows(Refusal.class, () -> wording.text("PLACE", VALUES));
    assertTrue(hole.getMessage().contains("n’est pas renseigné"), hole.getMessage());
  }

  @Test
  void saysWhichSectionIsMissing() {
    Refusal missing =
        assertThrows(Refusal.class, () -> new ActWording(Map.of()).text("TITLE_ALL", VALUES));
    assertTrue(missing.getMessage().contains("TITLE_ALL"), missing.getMessage());
  }
}
