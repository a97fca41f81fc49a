package fr.mediane.regulation.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

  @Test
  void namesAndPiecesOfAText() {
    String text = "Arrêté n° {number} portant nomination de membres de l’{panel}";
    assertEquals(Set.of("number", "panel"), Placeholders.namesIn(text));
    assertEquals(
        List.of(
            new Placeholders.Piece("Arrêté n° ", false),
            new Placeholders.Piece("number", true),
            new Placeholders.Piece(" portant nomination de membres de l’", false),
            new Placeholders.Piece("panel", true)),
        Placeholders.cut(text));
    assertFalse(Placeholders.hasStrayBrace(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "}", "{}", "{two words}", "{panel", "panel}", "{{panel}}", "{1}"})
  void aBraceThatIsNoPlaceIsSeen(String text) {
    assertTrue(Placeholders.hasStrayBrace(text));
  }
}
