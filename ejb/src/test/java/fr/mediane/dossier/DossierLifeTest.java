package fr.mediane.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.mediane.access.Actor;
import fr.mediane.access.Role;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act is tried on a dossier in every state: it does what the table of acts says. */
class DossierLifeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Actor SOMEBODY =
      new Actor(1L, "somebody", "Somebody", "quality", Role.REGIONAL_MEDIATOR, 1L, null);

  static Stream<Arguments> everyStateAndAct() {
    return Arrays.stream(DossierState.values())
        .flatMap(state -> Arrays.stream(DossierAct.values()).map(act -> Arguments.of(state, act)));
  }

  @ParameterizedTest
  @MethodSource("everyStateAndAct")
  void anActIsDoneWhereItIsLawfulAndChangesNothingElsewhere(DossierState state, DossierAct act)
      throws ReflectiveOperationException {
    Dossier dossier = in(state);
    DossierStep step =
        new DossierStep(act, DAY, Instant.parse("2026-03-02T09:00:00Z"), SOMEBODY, null, null);
    Optional<DossierState> next = act.from(state);
    if (next.isEmpty()) {
      assertThrows(IllegalStateException.class, () -> dossier.advance(step));
      assertFalse(act.refusalIn(state).isBlank());
      assertEquals(state, dossier.getState());
      assertEquals(List.of(), dossier.getSteps());
      return;
    }
    dossier.advance(step);
    assertEquals(next.get(), dossier.getState());
    assertEquals(next.get().isOpen(), dossier.isOpen());
    assertEquals(List.of(step), dossier.getSteps());
    assertEquals(state, step.getFromState());
    assertEquals(next.get(), step.getToState());
    if (act.closes()) {
      assertEquals(DAY, dossier.getClosedOn());
    } else if (!state.isOpen() && next.get().isOpen()) {
      assertEquals(null, dossier.getClosedOn());
    }
  }

  private static Dossier in(DossierState state) throws ReflectiveOperationException {
    Dossier dossier = new Dossier();
    set(dossier, "state", state);
    set(dossier, "open", state.isOpen());
    return dossier;
  }

  private static void set(Dossier dossier, String name, Object value)
      throws ReflectiveOperationException {
    Field field = Dossier.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(dossier, value);
  }
}
