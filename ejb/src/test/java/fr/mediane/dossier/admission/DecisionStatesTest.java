package fr.mediane.dossier.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.access.Actor;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.door.Command;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.door.TestContexts;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.Dossiers;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command is tried in every state: where its act is not lawful, the refusal says so. */
class DecisionStatesTest {

  private static final String NUMBER = "GES-2026-0001";
  private static final DecisionInput EMPTY = new DecisionInput(NUMBER, 0L, null, null);
  private static final ConciliationFacts NO_FACTS =
      new ConciliationFacts(null, null, null, null, false);

  /**
   * A command and how it is handled.
   *
   * @param act what it does
   */
  private record Trial(DossierAct act, Command<Void> command, CommandHandler<?, Void> handler) {
    @Override
    public String toString() {
      return command.getClass().getSimpleName();
    }
  }

  private static final List<Trial> TRIALS =
      List.of(
          new Trial(
              DossierAct.DECLARE_ADMISSIBLE,
              new DeclareAdmissible(EMPTY),
              new DeclareAdmissibleHandler()),
          new Trial(
              DossierAct.DECLARE_INADMISSIBLE,
              new DeclareInadmissible(EMPTY, null, null),
              new DeclareInadmissibleHandler()),
          new Trial(DossierAct.REDIRECT, new Redirect(EMPTY, null), new RedirectHandler()),
          new Trial(
              DossierAct.ASK_COMPLETION, new AskCompletion(EMPTY), new AskCompletionHandler()),
          new Trial(
              DossierAct.RECEIVE_COMPLETION,
              new ReceiveCompletion(EMPTY),
              new ReceiveCompletionHandler()),
          new Trial(
              DossierAct.CLOSE_INCOMPLETE,
              new CloseIncomplete(EMPTY),
              new CloseIncompleteHandler()),
          new Trial(DossierAct.REOPEN, new Reopen(EMPTY), new ReopenHandler()),
          new Trial(DossierAct.ADVISE, new Advise(EMPTY, null), new AdviseHandler()),
          new Trial(DossierAct.DECLINE, new Decline(EMPTY, null), new DeclineHandler()),
          new Trial(
              DossierAct.ENGAGE_SUPPORT,
              new EngageSupport(EMPTY, null),
              new EngageSupportHandler()),
          new Trial(
              DossierAct.CLOSE_SUPPORT, new CloseSupport(EMPTY, null), new CloseSupportHandler()),
          new Trial(
              DossierAct.ENGAGE_MEDIATION,
              new EngageMediation(EMPTY, null),
              new EngageMediationHandler()),
          new Trial(
              DossierAct.DESCRIBE,
              new RecordConciliation(NUMBER, 0L, NO_FACTS, null),
              new RecordConciliationHandler()),
          new Trial(
              DossierAct.DESCRIBE, new ExceptConciliation(EMPTY), new ExceptConciliationHandler()),
          new Trial(
              DossierAct.DESCRIBE,
              new RecordCoordination(EMPTY, null, null),
              new RecordCoordinationHandler()));

  static Stream<Arguments> everyCommandInEveryState() {
    return TRIALS.stream()
        .flatMap(
            trial -> Arrays.stream(DossierState.values()).map(state -> Arguments.of(trial, state)));
  }

  @ParameterizedTest
  @MethodSource("everyCommandInEveryState")
  void aCommandIsRefusedWhereItsActIsNotLawful(Trial trial, DossierState state) {
    Dossier dossier = dossierIn(state);
    Right right = trial.command().getClass().getAnnotation(Requires.class).value();
    CommandContext context = TestContexts.of(actor(), right);
    String wrongState = trial.act().refusalIn(state);

    if (trial.act().isLawfulIn(state)) {
      RuntimeException incomplete =
          assertThrows(RuntimeException.class, () -> execute(trial, dossier, context));
      assertNotEquals(wrongState, incomplete.getMessage());
    } else {
      Refusal refusal = assertThrows(Refusal.class, () -> execute(trial, dossier, context));
      assertEquals(wrongState, refusal.getMessage());
    }
    assertEquals(state, dossier.getState());
    assertTrue(dossier.getSteps().isEmpty());
  }

  @Test
  void aSaisineWithdrawnBeforeItsReceiptWasAcknowledgedIsTakenUpThere() throws Exception {
    Dossier dossier = dossierIn(DossierState.CLOSED);
    assertEquals(DossierAct.REOPEN_RECEIVED, ReopenHandler.act(dossier));
    set(dossier, Dossier.class.getDeclaredField("acknowledgedOn"), LocalDate.of(2026, 11, 20));
    assertEquals(DossierAct.REOPEN, ReopenHandler.act(dossier));
  }

  @SuppressWarnings("unchecked")
  private static void execute(Trial trial, Dossier dossier, CommandContext context) {
    DossierDesk dossierDesk = new DossierDesk();
    inject(dossierDesk, new OneDossier(dossier));
    DecisionDesk decisions = new DecisionDesk();
    inject(decisions, dossierDesk);
    inject(trial.handler(), dossierDesk);
    inject(trial.handler(), decisions);
    ((CommandHandler<Command<Void>, Void>) trial.handler()).handle(trial.command(), context);
  }

  private static Dossier dossierIn(DossierState state) {
    try {
      Constructor<Dossier> constructor = Dossier.class.getDeclaredConstructor();
      constructor.setAccessible(true);
      Dossier dossier = constructor.newInstance();
      Map<String, Object> values = Map.of("number", NUMBER, "state", state);
      for (Map.Entry<String, Object> value : values.entrySet()) {
        set(dossier, Dossier.class.getDeclaredField(value.getKey()), value.getValue());
      }
      dossier.end(Outcome.INADMISSIBLE);
      return dossier;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Actor actor() {
    return new Actor(1L, "mediateur", "Mme Exemple", "", Role.REGIONAL_MEDIATOR, 1L, null);
  }

  /** Gives a bean to the field of its type, as the container does. */
  private static void inject(Object target, Object bean) {
    for (Field field : target.getClass().getDeclaredFields()) {
      if (field.getType().isInstance(bean)) {
        set(target, field, bean);
      }
    }
  }

  private static void set(Object target, Field field, Object value) {
    try {
      field.setAccessible(true);
      field.set(target, value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** A repository of one dossier, which everybody reaches. */
  private static final class OneDossier extends Dossiers {
    private final Dossier dossier;

    private OneDossier(Dossier dossier) {
      this.dossier = dossier;
    }

    @Override
    public Optional<Dossier> find(String number, Actor actor, Right right) {
      return Optional.of(dossier);
    }
  }
}
