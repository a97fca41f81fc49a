package fr.mediane.dossier.note;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Deletes a private note. */
@ApplicationScoped
public class DeleteNoteHandler implements CommandHandler<DeleteNote, Void> {

  @Inject private PrivateNotes notes;

  @Override
  public Void handle(DeleteNote command, CommandContext context) {
    Dossier dossier = notes.dossier(command.dossier(), context);
    notes.remove(notes.own(dossier, command.note(), command.version(), context.actor()));
    return null;
  }
}
