package fr.mediane.door;

import fr.mediane.journal.Journal;
import fr.mediane.journal.JournalRecord;
import fr.mediane.journal.Outcome;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The transaction of one act: what the handler stores and the line of the journal are written
 * together or not at all.
 */
@Stateless
@PermitAll
public class CommandTransaction {

  @Inject private HandlerRegistry registry;
  @Inject private Journal journal;
  @PersistenceContext private EntityManager em;

  /** Runs the handler, then writes the success in the journal. Any exception rolls both back. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public <C extends Command<R>, R> R run(C command, CommandContext context) {
    R result = registry.handlerOf(command).handle(command, context);
    // Constraints and versions speak here, where their refusal can still be told apart, and before
    // the journal is locked.
    em.flush();
    CommandContext.Subject subject = context.subject();
    journal.append(
        new JournalRecord(
            context.at(),
            context.actor().username(),
            context.actor().role().name(),
            command.getClass().getSimpleName(),
            Outcome.SUCCESS,
            subject.type(),
            subject.id(),
            subject.label(),
            null));
    return result;
  }
}
