package fr.mediane.dossier.meeting;

import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.note.NoteView;
import fr.mediane.dossier.slot.Slot;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The meetings of a dossier as somebody opens them.
 *
 * @param number number of the dossier
 * @param state where the dossier stands
 * @param reserved whether the reader reads the dossier without leading it: then all that follows is
 *     empty or refused
 * @param meetings the latest first
 * @param parties whom a meeting may invite
 * @param representatives who may attend for a party by a power of attorney, by its identity
 * @param mediators designated mediators whom a meeting may invite
 * @param notes the reader's own notes; empty for who leads no mediation here
 * @param leads whether the reader plans meetings
 * @param presidentBarred whether a challenge, a tie or a withdrawal keeps whoever presides away
 *     from the dossier; told to who plans meetings only
 * @param records whether the reader records those planned, held or cancelled
 * @param mayNote whether the reader keeps notes
 * @param today the date of the reading
 */
public record MeetingBook(
    String number,
    DossierState state,
    boolean reserved,
    List<Line> meetings,
    List<Choice<Integer>> parties,
    List<Choice<Long>> representatives,
    List<Choice<Long>> mediators,
    List<NoteView> notes,
    boolean leads,
    boolean presidentBarred,
    boolean records,
    boolean mayNote,
    LocalDate today)
    implements Serializable {

  /** What a reader is shown whose reading stops before the meetings. */
  static MeetingBook reserved(String number, DossierState state, LocalDate today) {
    return new MeetingBook(
        number, state, true, List.of(), List.of(), List.of(), List.of(), List.of(), false, false,
        false, false, today);
  }

  /**
   * Somebody to invite.
   *
   * @param key rank of a party, identity of a mediator
   * @param name name shown
   */
  public record Choice<K extends Serializable>(K key, String name) implements Serializable {}

  /**
   * A meeting.
   *
   * @param id identity
   * @param version the version read
   * @param kind how people meet
   * @param state where it stands
   * @param slot when and where
   * @param due whether its day has come
   * @param guests who is invited
   */
  public record Line(
      Long id,
      long version,
      MeetingKind kind,
      MeetingState state,
      Slot slot,
      boolean due,
      List<Guest> guests)
      implements Serializable {

    /** Whether it may still be moved, held or cancelled. */
    public boolean isPlanned() {
      return state == MeetingState.PLANNED;
    }
  }

  /**
   * Somebody invited.
   *
   * @param id identity of the invitation
   * @param kind in what quality
   * @param name name shown
   * @param present whether the person came; {@code null} until the meeting is held
   * @param copies who receives a copy of the convocation, by the identity of the power of attorney
   */
  public record Guest(
      Long id, GuestKind kind, String name, Boolean present, List<Choice<Long>> copies)
      implements Serializable {}
}
