package fr.mediane.door;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.journal.JournalRecord;
import fr.mediane.journal.JournalWriter;
import fr.mediane.journal.Outcome;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The one door: the only way to change anything. It identifies the author, checks the declared
 * right, validates the command, executes it in one transaction and writes success, refusal or
 * failure in the journal.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CommandGateway {

  /** Realm role of the application itself, held by no account. */
  public static final String SYSTEM = "SYSTEM";

  private static final System.Logger LOG = System.getLogger(CommandGateway.class.getName());

  @Inject private ActorDirectory actors;
  @Inject private CommandTransaction transaction;
  @Inject private JournalWriter journal;
  @Inject private Validator validator;
  @Inject private Clock clock;

  /**
   * Executes an act for the person signed in.
   *
   * @throws Refusal when the act is refused, with messages in French; nothing is stored
   * @throws UnexpectedFailure on an unforeseen error; nothing is stored
   */
  public <C extends Command<R>, R> R execute(C command) {
    return executeFor(actors.current(), clock.instant(), command, false);
  }

  /**
   * Executes an act for somebody else or at another moment: timers and the demonstration data. Only
   * the application itself may.
   *
   * @throws Refusal when the act is refused, exactly as for a person
   */
  @RolesAllowed(SYSTEM)
  public <C extends Command<R>, R> R executeAs(Actor actor, Instant at, C command) {
    return executeFor(actor, at, command, false);
  }

  /**
   * Takes over an act done before the application was in service: recorded as any other, but its
   * papers were sent then and are not printed again. Only the application itself may.
   *
   * @throws Refusal when the act is refused, exactly as for a person
   */
  @RolesAllowed(SYSTEM)
  public <C extends Command<R>, R> R takeOver(Actor actor, Instant at, C command) {
    return executeFor(actor, at, command, true);
  }

  private <C extends Command<R>, R> R executeFor(
      Actor actor, Instant at, C command, boolean takenOver) {
    CommandContext context = null;
    try {
      Right right = declaredRight(command);
      context = new CommandContext(actor, at, LegalTime.dateOf(at), right, takenOver);
      if (!AccessScope.of(actor, right).isOpen()) {
        throw new ForbiddenRefusal();
      }
      validate(command);
      return transaction.run(command, context);
    } catch (Refusal refusal) {
      journalApart(actor, at, command, context, Outcome.REFUSED, refusal.code());
      throw refusal;
    } catch (RuntimeException e) {
      if (Conflicts.isOne(e)) {
        ConflictRefusal conflict = new ConflictRefusal();
        journalApart(actor, at, command, context, Outcome.REFUSED, conflict.code());
        throw conflict;
      }
      String reference = UUID.randomUUID().toString().substring(0, 8);
      LOG.log(
          Level.ERROR,
          "Act " + command.getClass().getSimpleName() + " failed, reference " + reference,
          e);
      journalApart(actor, at, command, context, Outcome.FAILED, reference);
      throw new UnexpectedFailure(reference);
    }
  }

  private static Right declaredRight(Command<?> command) {
    Requires requires = command.getClass().getAnnotation(Requires.class);
    if (requires == null) {
      throw new ForbiddenRefusal();
    }
    return requires.value();
  }

  private void validate(Command<?> command) {
    Set<ConstraintViolation<Command<?>>> violations = validator.validate(command);
    if (!violations.isEmpty()) {
      throw new InvalidRefusal(
          violations.stream()
              .sorted(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
              .map(
                  violation ->
                      new Problem(firstNode(violation.getPropertyPath()), violation.getMessage()))
              .toList());
    }
  }

  private static String firstNode(Path path) {
    List<String> names =
        java.util.stream.StreamSupport.stream(path.spliterator(), false)
            .map(Path.Node::getName)
            .toList();
    return names.isEmpty() ? null : names.get(0);
  }

  private void journalApart(
      Actor actor,
      Instant at,
      Command<?> command,
      CommandContext context,
      Outcome outcome,
      String detail) {
    CommandContext.Subject subject =
        context == null ? CommandContext.Subject.NONE : context.subject();
    journal.writeApart(
        new JournalRecord(
            at,
            actor.username(),
            actor.role().name(),
            command.getClass().getSimpleName(),
            outcome,
            subject.type(),
            subject.id(),
            subject.label(),
            detail));
  }
}
