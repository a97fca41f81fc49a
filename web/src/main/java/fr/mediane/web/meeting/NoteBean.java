package fr.mediane.web.meeting;

import fr.mediane.dossier.meeting.MeetingBook;
import fr.mediane.dossier.note.DeleteNote;
import fr.mediane.dossier.note.NoteView;
import fr.mediane.dossier.note.RewriteNote;
import fr.mediane.dossier.note.WriteNote;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.dossier.DossierPages;
import fr.mediane.web.dossier.SlotWords;
import fr.mediane.web.page.Parameters;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * The private notes on the page of the meetings. What is typed is kept by the page alone: never by
 * the browser.
 */
@Named("notes")
@ViewScoped
public class NoteBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private MeetingBean meetings;
  @Inject private SlotWords slots;

  private String noteText;
  private String text;
  private Long meeting;
  private NoteView edited;

  /** Finds the note that the address chooses, once the meetings were read. */
  public void load() {
    MeetingBook book = meetings.getBook();
    Long id = Parameters.id(noteText).orElse(null);
    if (book == null || id == null) {
      return;
    }
    edited = book.notes().stream().filter(note -> note.id().equals(id)).findFirst().orElse(null);
    if (edited != null) {
      text = edited.text();
    }
  }

  /** Writes a note, or rewrites the one chosen. */
  public String save() {
    String number = meetings.getNumber();
    return done(
        edited == null
            ? screen.does(new WriteNote(number, meeting, text))
            : screen.does(new RewriteNote(number, edited.id(), edited.version(), text)),
        "note_saved");
  }

  /** Deletes a note. */
  public String delete(NoteView note) {
    return done(
        screen.does(new DeleteNote(meetings.getNumber(), note.id(), note.version())),
        "note_deleted");
  }

  private String done(boolean done, String key) {
    if (!done) {
      return null;
    }
    screen.success(Texts.of("meeting").get(key));
    return DossierPages.redirectTo(MeetingBean.PATH, meetings.getNumber());
  }

  /** The meetings a note may be about. */
  public List<SelectItem> getMeetings() {
    return meetings.getBook().meetings().stream()
        .map(line -> new SelectItem(line.id(), about(line)))
        .toList();
  }

  /** What a note is about; empty for the dossier as a whole. */
  public String subject(NoteView note) {
    return meetings.getBook().meetings().stream()
        .filter(line -> line.id().equals(note.meeting()))
        .findFirst()
        .map(this::about)
        .orElse("");
  }

  private String about(MeetingBook.Line line) {
    return Texts.of("meeting").get("note_about", line.kind().label(), slots.when(line.slot()));
  }

  public String getNoteText() {
    return noteText;
  }

  public void setNoteText(String noteText) {
    this.noteText = noteText;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Long getMeeting() {
    return meeting;
  }

  public void setMeeting(Long meeting) {
    this.meeting = meeting;
  }

  /** The note being changed; {@code null} for a new one. */
  public NoteView getEdited() {
    return edited;
  }
}
