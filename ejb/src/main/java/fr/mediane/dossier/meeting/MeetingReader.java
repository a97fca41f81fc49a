package fr.mediane.dossier.meeting;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.OpenDossiers;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.meeting.MeetingBook.Choice;
import fr.mediane.dossier.meeting.MeetingBook.Line;
import fr.mediane.dossier.meeting.Meetings.Gathered;
import fr.mediane.dossier.note.NoteView;
import fr.mediane.dossier.note.PrivateNotes;
import fr.mediane.dossier.standin.PowerHolder;
import fr.mediane.dossier.standin.PowerTask;
import fr.mediane.journal.JournalWriter;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The meetings of a dossier for the screen. Those who lead the mediation see them and their own
 * notes; the secretariat, who writes to people, sees the meetings. A member who may read the
 * saisine for a session, and is not designated, is told that both are reserved.
 */
@Stateless
@PermitAll
public class MeetingReader {

  @Inject private ActorDirectory actors;
  @Inject private OpenDossiers dossiers;
  @Inject private Meetings meetings;
  @Inject private PrivateNotes notes;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * The meetings of a dossier; none, and « reserved », for who reads the dossier and leads no
   * mediation in it.
   *
   * @throws NotFoundRefusal when the dossier does not exist, or when the reader does not reach it
   */
  @Requires(Right.DOSSIER_READ)
  public MeetingBook open(String number) {
    Actor actor = actors.current();
    return dossiers
        .findWithMediators(number, actor, rightOf(actor))
        .map(dossier -> book(dossier, actor))
        .orElseGet(() -> reserved(dossiers.open(number, actor, Right.DOSSIER_READ)));
  }

  private MeetingBook reserved(Dossier dossier) {
    return MeetingBook.reserved(dossier.getNumber(), dossier.getState(), LegalTime.today(clock));
  }

  private MeetingBook book(Dossier dossier, Actor actor) {
    boolean readable = dossier.getState() != DossierState.DESTROYED;
    boolean leads =
        actor.holds(Right.DOSSIER_MEDIATE) && DossierAct.MEET.isLawfulIn(dossier.getState());
    LocalDate today = LegalTime.today(clock);
    MeetingNames names = meetings.names(dossier);
    Gathered gathered = readable ? meetings.gather(dossier, today) : Gathered.NOTHING;
    List<Line> lines = meetings.lines(gathered, names, today);
    List<NoteView> own =
        readable && actor.holds(Right.DOSSIER_MEDIATE)
            ? notes.of(dossier.getId(), actor)
            : List.of();
    MeetingBook book =
        new MeetingBook(
            dossier.getNumber(),
            dossier.getState(),
            false,
            lines,
            leads ? names.parties() : List.<Choice<Integer>>of(),
            leads ? representatives(gathered.holders(), names, today) : List.<Choice<Long>>of(),
            leads ? names.mediators() : List.<Choice<Long>>of(),
            own,
            leads,
            leads && gathered.presidentBarred(),
            actor.holds(Right.DOSSIER_MEDIATE)
                && DossierAct.RECORD_MEETING.isLawfulIn(dossier.getState()),
            actor.holds(Right.DOSSIER_MEDIATE) && dossier.isOpen(),
            today);
    journal.read(actor, "MeetingsRead", "Dossier", dossier.getId().toString(), dossier.getNumber());
    return book;
  }

  /** Those who may attend in the name of a party, on that day or later. */
  private static List<Choice<Long>> representatives(
      List<PowerHolder> holders, MeetingNames names, LocalDate today) {
    return holders.stream()
        .filter(holder -> holder.term().tasks().contains(PowerTask.ATTEND_INTERVIEWS))
        .filter(holder -> holder.term().revokedOn() == null)
        .filter(holder -> !today.isAfter(holder.term().endsOn()))
        .map(
            holder ->
                new Choice<>(
                    holder.id(), holder.inList(names.partyNames().get(holder.partyRank()))))
        .toList();
  }

  /** The right under which a reader reaches the meetings. */
  static Right rightOf(Actor actor) {
    return actor.role() == Role.PANEL_SECRETARIAT ? Right.DOSSIER_READ : Right.DOSSIER_MEDIATE;
  }
}
