package fr.mediane.journal.view;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import fr.mediane.journal.JournalCheck;

/** Recomputes the whole chain of the journal; answers what was found. */
@Requires(Right.JOURNAL_READ)
public record VerifyJournal() implements Command<JournalCheck> {}
