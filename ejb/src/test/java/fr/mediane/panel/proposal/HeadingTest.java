package fr.mediane.panel.proposal;

import static fr.mediane.door.TestFields.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.regulation.ReferenceRegulation;
import fr.mediane.regulation.RegulationCalendar;
import fr.mediane.regulation.RegulationStore;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Title, day of effect and length of the mandates of a proposal. */
class HeadingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Heading heading = new Heading();

  @BeforeEach
  void theRegulationOfReference() {
    set(
        heading,
        Heading.class,
        "regulation",
        new RegulationStore() {
          @Override
          public RegulationCalendar calendar() {
            return ReferenceRegulation.calendar();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-08-31", "2023-04-30", "2028-02-29", "2099-12-31"})
  void aDayWithinTheDecreeIsTaken(LocalDate effectiveOn) {
    assertEquals("Essai", heading.check("  Essai ", effectiveOn, 36, TODAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999-01-01", "2019-08-30", "2100-01-01", "9999-12-31"})
  void aDayBeforeTheDecreeOrTooFarIsRefused(LocalDate effectiveOn) {
    Problem problem = only(refusal("Essai", effectiveOn, 36));
    assertEquals("effectiveOn", problem.field());
    assertEquals(
        "La date d’effet doit être comprise entre le 31/08/2019 et le 31/12/2099.",
        problem.message());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 37, Integer.MAX_VALUE})
  void threeYearsAreTheMost(int months) {
    assertEquals("termMonths", only(refusal("Essai", TODAY, months)).field());
  }

  @Test
  void allThatIsWrongIsSaidAtOnceHoweverLong() {
    List<Problem> problems = refusal("é".repeat(100_000), null, null).problems();
    assertEquals(
        List.of("title", "effectiveOn", "termMonths"),
        problems.stream().map(Problem::field).toList());
  }

  private InvalidRefusal refusal(String title, LocalDate effectiveOn, Integer months) {
    return assertThrows(
        InvalidRefusal.class, () -> heading.check(title, effectiveOn, months, TODAY));
  }

  private static Problem only(InvalidRefusal refusal) {
    assertEquals(1, refusal.problems().size());
    return refusal.problems().get(0);
  }
}
