package fr.mediane.journal.view;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.journal.Journal;
import fr.mediane.journal.JournalCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Verifies, and leaves in the journal how many lines were found intact. */
@ApplicationScoped
public class VerifyJournalHandler implements CommandHandler<VerifyJournal, JournalCheck> {

  @Inject private Journal journal;

  @Override
  public JournalCheck handle(VerifyJournal command, CommandContext context) {
    JournalCheck check = journal.verify();
    context.about(
        "Journal",
        check.isIntact() ? "INTACT" : "BROKEN " + check.firstBroken(),
        Long.toString(check.linesIntact()));
    return check;
  }
}
