package fr.mediane.dossier.note;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes a private note; the history of the dossier says nothing of it. */
@ApplicationScoped
public class WriteNoteHandler implements CommandHandler<WriteNote, Long> {

  @Inject private PrivateNotes notes;

  @Override
  public Long handle(WriteNote command, CommandContext context) {
    Dossier dossier = notes.dossier(command.dossier(), context);
    String text = PrivateNotes.checked(command.text());
    notes.requireMeeting(dossier, command.meeting());
    PrivateNote note =
        new PrivateNote(dossier, command.meeting(), context.actor().accountId(), context.at());
    return notes.add(note, text).getId();
  }
}
