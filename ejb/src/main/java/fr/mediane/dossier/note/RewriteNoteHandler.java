package fr.mediane.dossier.note;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Replaces the text of a private note. */
@ApplicationScoped
public class RewriteNoteHandler implements CommandHandler<RewriteNote, Void> {

  @Inject private PrivateNotes notes;

  @Override
  public Void handle(RewriteNote command, CommandContext context) {
    Dossier dossier = notes.dossier(command.dossier(), context);
    PrivateNote note = notes.own(dossier, command.note(), command.version(), context.actor());
    notes.rewrite(note, PrivateNotes.checked(command.text()), context);
    return null;
  }
}
