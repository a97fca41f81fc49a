package fr.mediane.door;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TypedTextTest {

  @Test
  void keepsLinesAndAccentsAndPictures() {
    TypedText typed = new TypedText(field -> "Donnez " + field + ".");
    assertEquals(
        "Un motif\nsur deux lignes 🙂",
        typed.optional("note", "  Un motif\r\nsur deux lignes 🙂 ", 100));
    assertDoesNotThrow(typed::refuseIfWrong);
  }

  @Test
  void aBlankTextIsNoText() {
    TypedText typed = new TypedText(field -> "Donnez " + field + ".");
    assertNull(typed.optional("note", " \n ", 10));
    assertDoesNotThrow(typed::refuseIfWrong);
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
