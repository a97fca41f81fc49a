package fr.mediane.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a telephone number. */
class PhoneNumberTest {

  @ParameterizedTest
  @CsvSource({
    "0102030405, 0102030405",
    "' 01 02.03-04/05 ', 0102030405",
    "01\u00a002\u202f03\u201104 05, 0102030405",
    "+33 (0)1 02 03 04 05, +33102030405",
    "0033 1 02 03 04 05, +33102030405",
    "+262 692 00 00 00, +262692000000",
    "+32 2 123 45 67, +3221234567",
    "+1234567, +1234567",
    "+123456789012345, +123456789012345",
    "01 02 03 04 05 poste 12, 0102030405 poste 12",
    "01 02 03 04 05 - Poste 123456, 0102030405 poste 123456",
    "+32 2 123 45 67 ext. 7, +3221234567 poste 7",
    "0102030405 p. 3, 0102030405 poste 3"
  })
  void aNumberIsOne(String typed, String compact) {
    assertEquals(Optional.of(compact), PhoneNumber.compact(typed));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "abc",
        "12",
        "010203040",
        "01020304056",
        "0002030405",
        "+33 1 02 03 04",
        "+33 01 02 03 04 05 06",
        "+123456",
        "+1234567890123456",
        "+0102030405",
        "01 02 03 04 05 poste",
        "01 02 03 04 05 poste 1234567",
        "poste 12",
        "01 02 03 04 05 bureau 3",
        "01 02 03 04 0O",
        "٠١٠٢٠٣٠٤٠٥",
        "01 02 03 04 05, 06 07 08 09 10"
      })
  void anythingElseIsNone(String typed) {
    assertEquals(Optional.empty(), PhoneNumber.compact(typed));
  }

  @Test
  void aHugeTextIsNotEvenRead() {
    assertEquals(Optional.empty(), PhoneNumber.compact(" ".repeat(100_000) + "0102030405"));
  }
}
