package fr.mediane.door;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTextTest {

  @Test
  void keepsLinesAndAccentsAndLettersThatCanBePrinted() {
    TypedText typed = new TypedText(field -> "Donnez " + field + ".");
    assertEquals(
        "Un motif\nsur deux\tlignes, Zoë Παπαδόπουλος",
        typed.optional("note", "  Un motif\r\nsur deux\tlignes, Zoë Παπαδόπουλος ", 100));
    assertDoesNotThrow(typed::refuseIfWrong);
  }

  @Test
  void aBlankTextIsNoText() {
    TypedText typed = new TypedText(field -> "Donnez " + field + ".");
    assertNull(typed.optional("note", " \n ", 10));
    assertDoesNotThrow(typed::refuseIfWrong);
  }

  /** Such a text would stop every document of the dossier: told by the character, once. */
  @ParameterizedTest
  @CsvSource({
    "漢字, 'ces caractères\u00a0: «\u00a0字\u00a0» (U+5B57), «\u00a0漢\u00a0» (U+6F22). Rem'",
    "Zoé 😀, 'ce caractère\u00a0: «\u00a0😀\u00a0» (U+1F600). Rem'",
    "'שש', 'ce caractère\u00a0: «\u00a0ש\u00a0» (U+05E9). Rem'",
    "'Ａnne', 'ce caractère\u00a0: «\u00a0Ａ\u00a0» (U+FF21). Rem'"
  })
  void namesTheCharactersThatNoDocumentPrints(String text, String named) {
    TypedText typed = new TypedText(field -> "Donnez " + field + ".");
    typed.optional("name", text, 100);
    InvalidRefusal refusal = assertThrows(InvalidRefusal.class, typed::refuseIfWrong);
    assertEquals(1, refusal.problems().size());
    String message = refusal.problems().get(0).message();
    assertTrue(message.contains(named), message);
    assertTrue(message.contains("en lettres latines, comme sur une pièce d’identité"), message);
  }

  @Test
  void namesOnlyTheFirstOfManyCharacters() {
    String message = TypedText.defect("一丁七万丈三上下不与丐丑专").orElseThrow();
    assertTrue(message.contains("U+4E10"), message);
    assertFalse(message.contains("U+4E13"), message);
    assertTrue(message.contains(", …"), message);
  }

  @Test
  void everyProblemIsToldAtOnce() {
    TypedText typed = new TypedText(field -> "Donnez " + field + ".");
    typed.required("place", " ", 80);
    typed.required("motive", "x".repeat(100_000), 4_000);
    typed.optional("note", "inversé \u202E", 4_000);
    typed.optional("note", "nul \u0000", 4_000);
    InvalidRefusal refusal = assertThrows(InvalidRefusal.class, typed::refuseIfWrong);
    assertEquals(4, refusal.problems().size());
    assertEquals("place", refusal.problems().get(0).field());
    assertTrue(refusal.problems().get(1).message().contains("4"));
  }
}
