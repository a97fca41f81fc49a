package fr.mediane.dossier.standin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.TypedText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandInDatesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @ValueSource(strings = {"2016-11-22", "2026-11-22", "2036-11-22"})
  void aDayWithinTenYearsIsPlausible(LocalDate day) {
    assertDoesNotThrow(() -> judge(day));
  }

  @Test
  void noDayIsAnotherMatter() {
    assertDoesNotThrow(() -> judge(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "1066-10-14", "2016-11-21", "2036-11-23", "9999-12-31"})
  void anyOtherIsAYearTypedWrong(LocalDate day) {
    InvalidRefusal refusal = assertThrows(InvalidRefusal.class, () -> judge(day));
    assertEquals("endsOn", refusal.problems().get(0).field());
  }

  private static void judge(LocalDate day) {
    TypedText text = new TypedText(field -> "");
    StandInDates.plausible("endsOn", day, TODAY, text);
    text.refuseIfWrong();
  }
}
