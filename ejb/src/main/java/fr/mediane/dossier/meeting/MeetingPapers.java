package fr.mediane.dossier.meeting;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.Fact;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.OpenDossiers;
import fr.mediane.dossier.paper.Addressee;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperDesk;
import fr.mediane.dossier.paper.PaperDraft;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.dossier.slot.Slot;
import fr.mediane.dossier.slot.SlotText;
import fr.mediane.dossier.standin.PartyLetters;
import fr.mediane.journal.JournalWriter;
import fr.mediane.text.FrenchText;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is sent to those invited to a meeting: a convocation addressed to one person alone, and an
 * entry for the calendar that says nothing of the case.
 */
@Stateless
@PermitAll
public class MeetingPapers {

  @Inject private ActorDirectory actors;
  @Inject private OpenDossiers dossiers;
  @Inject private Meetings meetings;
  @Inject private PaperDesk desk;
  @Inject private Papers papers;
  @Inject private PartyLetters letters;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * The convocation of one person.
   *
   * @param number number of the dossier
   * @param meeting identity of the meeting, still to come
   * @param guest identity of the invitation
   * @throws NotFoundRefusal when there is no such invitation, or it is one of a mediator
   */
  @Requires(Right.DOSSIER_READ)
  public RenderedDocument convocation(
      String number, Long meeting, Long guest, DocumentFormat format) {
    return convocation(number, meeting, guest, null, format);
  }

  /**
   * The copy of the convocation of a party for whoever holds its power to receive its letters.
   *
   * @param powerId the power; {@code null} for the convocation itself
   * @throws NotFoundRefusal as {@link #convocation(String, Long, Long, DocumentFormat)}, and when
   *     the power lets the holder receive no copy today
   */
  @Requires(Right.DOSSIER_READ)
  public RenderedDocument convocation(
      String number, Long meeting, Long guest, Long powerId, DocumentFormat format) {
    Actor actor = actors.current();
    Dossier dossier = dossiers.openWithMediators(number, actor, MeetingReader.rightOf(actor));
    Meeting planned = meetings.find(dossier, meeting);
    MeetingGuest invited =
        planned.getGuests().stream()
            .filter(one -> one.getId().equals(guest) && one.getKind().isConvened())
            .filter(one -> planned.getState() == MeetingState.PLANNED)
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    MeetingNames names = meetings.names(dossier);
    Slot slot = meetings.slot(planned);
    PaperDraft draft =
        desk.about(Paper.CONVOCATION, dossier, today())
            .value("meeting", planned.getKind().indefinite())
            .slot("FACTS", facts(planned, invited, names, slot));
    if (slot.remote()) {
      draft.flag("REMOTE");
    }
    Addressee addressee =
        powerId == null
            ? addressee(dossier, planned, invited, names)
            : letters.copy(party(dossier, invited), powerId, today());
    RenderedDocument file = papers.print(draft.letterTo(addressee), format);
    journal.read(
        actor, "PrintConvocation", "Dossier", dossier.getId().toString(), dossier.getNumber());
    return file;
  }

  /**
   * The entry for a calendar, the same for all.
   *
   * @param number number of the dossier
   * @param meeting identity of the meeting; a cancelled one tells calendars so
   */
  @Requires(Right.DOSSIER_READ)
  public CalendarFile calendar(String number, Long meeting) {
    Actor actor = actors.current();
    Dossier dossier = dossiers.open(number, actor, MeetingReader.rightOf(actor));
    Meeting found = meetings.find(dossier, meeting);
    Slot slot = found.slotWithoutPlace();
    byte[] content =
        new CalendarEntry(
                found.getCalendarUid(),
                found.getChanges(),
                dossier.getNumber(),
                slot.startsAt(),
                slot.endsAt(),
                clock.instant(),
                found.getState() == MeetingState.CANCELLED)
            .toBytes();
    journal.read(
        actor, "ExportCalendar", "Dossier", dossier.getId().toString(), dossier.getNumber());
    return new CalendarFile(
        MeetingTexts.get("calendar.file", dossier.getNumber().toLowerCase(Locale.ROOT)), content);
  }

  private Addressee addressee(
      Dossier dossier, Meeting meeting, MeetingGuest guest, MeetingNames names) {
    String name = meetings.name(meeting, guest, names);
    Identity known =
        guest.getKind() == GuestKind.PARTY
            ? meetings.identity(party(dossier, guest)).orElse(null)
            : null;
    return Addressee.of(known == null ? new Identity(null, name, "", "", "", "", "") : known);
  }

  /** The party invited. */
  private static DossierParty party(Dossier dossier, MeetingGuest guest) {
    return Optional.of(guest)
        .filter(one -> one.getKind() == GuestKind.PARTY)
        .flatMap(one -> dossier.party(one.getPartyRank()))
        .orElseThrow(NotFoundRefusal::new);
  }

  private Facts facts(Meeting meeting, MeetingGuest invited, MeetingNames names, Slot slot) {
    List<String> others =
        meeting.getGuests().stream()
            .filter(guest -> guest != invited && isTold(guest, invited, meeting))
            .map(guest -> meetings.name(meeting, guest, names))
            .filter(name -> !name.isBlank())
            .toList();
    return new Facts(
        "",
        Fact.present(
            new Fact(MeetingTexts.get("paper.date"), SlotText.inWords(slot)),
            new Fact(MeetingTexts.get("paper.length"), SlotText.length(slot.minutes())),
            new Fact(MeetingTexts.get("paper.place"), SlotText.where(slot)),
            new Fact(MeetingTexts.get("paper.others"), FrenchText.list(others))));
  }

  /** In a shuttle nobody meets the other parties: they are not named to each other. */
  private static boolean isTold(MeetingGuest guest, MeetingGuest invited, Meeting meeting) {
    boolean ofAnotherParty =
        guest.getPartyRank() != null && !guest.getPartyRank().equals(invited.getPartyRank());
    return meeting.getKind() != MeetingKind.SHUTTLE || !ofAnotherParty;
  }

  private LocalDate today() {
    return LegalTime.today(clock);
  }
}
