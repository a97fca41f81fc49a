package fr.mediane.panel.rule;

import static fr.mediane.panel.rule.Compositions.balanced;
import static fr.mediane.panel.rule.Compositions.profileOf;
import static fr.mediane.panel.rule.Compositions.vacate;
import static fr.mediane.panel.rule.Compositions.withProfile;
import static fr.mediane.panel.rule.Compositions.withTenure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.panel.rule.CompositionDiff.Change;
import fr.mediane.regulation.PanelKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A draft against the present composition. */
class CompositionDiffTest {

  private final Composition present = balanced(PanelKind.REGIONAL);

  @Test
  void aCompositionDoesNotDifferFromItself() {
    CompositionDiff diff = CompositionDiff.between(present, present);
    assertTrue(diff.isEmpty());
    assertEquals(present.occupiedSeats(), diff.kept());
  }

  @Test
  void eachPersonIsFoundOnce() {
    LocalDate start = LocalDate.of(2027, 1, 1);
    Composition draft = withProfile(vacate(present, 1), 2, profileOf(20, Sex.FEMALE));
    draft = withTenure(draft, 3, Tenure.renewal(start, start.plusYears(1)));
    draft = draft.withSeat(1, seat -> seat.with(present.seats().get(3).holder()));
    draft = vacate(draft, 4);
    CompositionDiff diff = CompositionDiff.between(present, draft);
    assertEquals(List.of("p20"), people(diff.added()));
    assertEquals(List.of("p1", "p2"), people(diff.removed()));
    assertEquals(List.of("p5", "p6", "p7", "p8", "p9", "p10"), people(diff.kept()));
    assertEquals(2, diff.changed().size());
    Change moved = diff.changed().get(0);
    assertEquals(4, moved.before().number());
    assertEquals(1, moved.after().number());
    assertTrue(moved.movesSeat());
    assertFalse(moved.altersMandate());
    Change renewed = diff.changed().get(1);
    assertTrue(renewed.altersMandate());
    assertFalse(renewed.movesSeat());
  }

  private static List<String> people(List<Seat> seats) {
    return seats.stream().map(seat -> seat.holder().personKey()).toList();
  }
}
