package fr.mediane.panel.pool;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.tabular.CleanText;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedFieldsTest {

  private static final long SEED = 897;

  private final TypedFields fields = new TypedFields();

  private String refusal() {
    return assertThrows(InvalidRefusal.class, fields::conclude).getMessage();
  }

  @Test
  void aNameIsComposedAndStripped() {
    assertEquals("Gaëlle", fields.name("firstName", "  Gae\u0308lle "));
    assertEquals("L’Hermitte-d'Éon", fields.name("lastName", "L’Hermitte-d'Éon"));
    assertDoesNotThrow(fields::conclude);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jean😀",
        "\u202EnaeJ",
        "Je\u0007an",
        "ינאי",
        "Jean\u200Bne",
        "<script>",
        "Jean;DROP",
        "1er"
      })
  void aNameRefusesWhatNoNameHolds(String typed) {
    assertNull(fields.name("lastName", typed));
    assertTrue(refusal().contains("«"));
  }

  @Test
  void aLineRefusesWhatNoDocumentPrints() {
    assertNull(fields.line("function", "Praticien 漢", 300));
    assertTrue(refusal().contains("«\u00a0漢\u00a0» (U+6F22)"), refusal());
  }

  @Test
  void aNameHasEightyCharactersAtMost() {
    assertEquals(80, fields.name("lastName", "a".repeat(80)).length());
    assertNull(fields.name("firstName", "a".repeat(81)));
    assertTrue(refusal().contains("80 au plus"));
  }

  @Test
  void aHugeTextIsRefusedWithItsLimit() {
    assertNull(fields.line("availability", "x".repeat(100_000), 300));
    assertTrue(refusal().contains("300 au plus"));
  }

  @Test
  void aHugeParagraphIsRefusedWithItsLimit() {
    assertNull(fields.requiredParagraphs("profile", "x\n".repeat(50_000), 4_000));
    assertTrue(refusal().contains("au plus"));
  }

  @Test
  void paragraphsKeepTheirLines() {
    assertEquals("un\n\ndeux", fields.requiredParagraphs("motive", " un \r\n\r\ndeux\r\n", 100));
  }

  @Test
  void aBlankIsAskedForOnce() {
    assertNull(fields.name("lastName", " \t "));
    assertEquals("Écrivez le nom de famille.", refusal());
  }

  @Test
  void datesAreOfThePeriodBothDaysIncluded() {
    LocalDate first = TypedFields.EARLIEST;
    LocalDate last = TypedFields.LATEST;
    assertEquals(first, fields.date("opensOn", first, first, last));
    assertEquals(last, fields.date("opensOn", last, first, last));
    assertDoesNotThrow(fields::conclude);
    assertNull(fields.date("opensOn", first.minusDays(1), first, last));
    assertTrue(refusal().contains("01/01/2019"));
  }

  @Test
  void aDateAfterTheLastDayIsRefused() {
    assertNull(
        fields.date(
            "closesOn", LocalDate.of(2101, 1, 1), TypedFields.EARLIEST, TypedFields.LATEST));
    assertTrue(refusal().contains("31/12/2100"));
  }

  @Test
  void addressesAndNumbersAreCleaned() {
    assertEquals("gaelle@x.example", fields.email("email", " Gaelle@X.example "));
    assertEquals("0102030405", fields.phone("phone", "01 02.03-04/05"));
    assertEquals("+262692000000", fields.phone("phone", "+262 692 00 00 00"));
    assertEquals("0102030405 poste 12", fields.phone("phone", "01 02 03 04 05 poste 12"));
    assertDoesNotThrow(fields::conclude);
    assertNull(fields.email("email", "gaelle@"));
    assertNull(fields.phone("phone", "12"));
    assertThrows(InvalidRefusal.class, fields::conclude);
  }

  /** Whatever is typed, either the value is fit to be stored or a message says why not. */
  @Test
  void anythingTypedIsKeptCleanOrRefused() {
    Random random = new Random(SEED);
    for (int round = 0; round < 20_000; round++) {
      String typed =
          random
              .ints(random.nextInt(30), 0, 0x2FFF)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      TypedFields one = new TypedFields();
      String name = one.name("lastName", typed);
      assertEquals(name == null, one.isWrong(), () -> "seed " + SEED + ": " + typed);
      if (name != null) {
        assertTrue(CleanText.defectOfName(name).isEmpty() && name.length() <= 80);
      }
      TypedFields other = new TypedFields();
      String line = other.line("note", typed, 20);
      if (line != null) {
        assertTrue(CleanText.defectOfText(line).isEmpty() && line.length() <= 20);
      }
    }
  }
}
