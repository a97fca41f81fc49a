package fr.mediane.door;

/**
 * Executes one kind of command, inside the transaction opened by the gateway. A CDI bean, one class
 * a command; it is called by the gateway alone.
 *
 * @param <C> the command
 * @param <R> what it answers
 */
public interface CommandHandler<C extends Command<R>, R> {

  /**
   * Does the act.
   *
   * @param command the act, already valid for Bean Validation
   * @param context who acts, when, and the object to name in the journal
   * @throws Refusal when the scope, the state or a rule forbids the act: nothing is written
   */
  R handle(C command, CommandContext context);
}
