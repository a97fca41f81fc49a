package fr.mediane.dossier.meeting;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.dossier.slot.Slot;
import fr.mediane.dossier.standin.PowerHolder;
import fr.mediane.dossier.standin.PowerTask;
import fr.mediane.dossier.standin.Powers;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What the acts on a meeting have in common. */
@ApplicationScoped
class MeetingDesk {

  private static final String REPRESENTATIVES = "representatives";

  @PersistenceContext private EntityManager em;
  @Inject private Meetings meetings;
  @Inject private DossierDesk dossiers;
  @Inject private Seals seals;
  @Inject private Powers powers;

  /**
   * The dossier of a meeting to plan or move, which its author leads and whose state allows one.
   */
  Dossier dossier(String number, CommandContext context) {
    return dossiers.take(number, null, Right.DOSSIER_MEDIATE, DossierAct.MEET, context);
  }

  /** The dossier of a meeting to record, which may have closed since. */
  Dossier recording(String number, CommandContext context) {
    return dossiers.take(number, null, Right.DOSSIER_MEDIATE, DossierAct.RECORD_MEETING, context);
  }

  void add(Meeting meeting) {
    em.persist(meeting);
  }

  void add(MeetingGuest guest) {
    em.persist(guest);
  }

  /**
   * A meeting of a dossier, still to be held.
   *
   * @throws NotFoundRefusal when it is not one of that dossier
   * @throws ConflictRefusal when somebody else changed it since
   * @throws Refusal when it was held or cancelled
   */
  Meeting planned(Dossier dossier, Long id, long version) {
    Meeting meeting = meetings.find(dossier, id);
    if (meeting.getVersion() != version) {
      throw new ConflictRefusal();
    }
    if (meeting.getState() != MeetingState.PLANNED) {
      throw new Refusal(MeetingTexts.get("meeting.notPlanned", meeting.getState().label()));
    }
    return meeting;
  }

  /**
   * Those who attend a meeting in the name of a party invited: each by a power in force on its day.
   *
   * @throws InvalidRefusal when a power is none of the parties invited, or does not allow it
   */
  List<PowerHolder> representatives(MeetingInput input, Dossier dossier) {
    List<PowerHolder> found = new ArrayList<>();
    for (Long id : new TreeSet<>(input.representatives())) {
      PowerHolder holder = holder(dossier, id);
      if (!input.parties().contains(holder.partyRank())) {
        throw new InvalidRefusal(REPRESENTATIVES, MeetingTexts.get("representative.alone"));
      }
      powers.refuseWhenNotAllowed(
          REPRESENTATIVES, holder, PowerTask.ATTEND_INTERVIEWS, input.slot().date());
      found.add(holder);
    }
    return found;
  }

  /**
   * Refuses a day on which the power of a representative does not let him attend.
   *
   * @param field name of the field where the day or the presence was typed
   * @param guests those of the guests whom the act concerns
   */
  void requirePowers(String field, Meeting meeting, List<MeetingGuest> guests, LocalDate day) {
    for (MeetingGuest guest : guests) {
      if (guest.getKind() == GuestKind.REPRESENTATIVE) {
        powers.refuseWhenNotAllowed(
            field,
            holder(meeting.getDossier(), guest.getAttorneyId()),
            PowerTask.ATTEND_INTERVIEWS,
            day);
      }
    }
  }

  private PowerHolder holder(Dossier dossier, Long id) {
    return powers
        .find(dossier, id)
        .map(powers::holder)
        .orElseThrow(
            () -> new InvalidRefusal(REPRESENTATIVES, MeetingTexts.get("representative.unknown")));
  }

  /** Sets when and where; the place is sealed. */
  void schedule(Meeting meeting, Slot slot) {
    meeting.schedule(slot);
    meeting.at(seals.seal(meeting.getDossier().getId(), meeting.placePurpose(), slot.place()));
  }

  /** Seals the name of a guest whom only the meeting knows. */
  void name(Meeting meeting, MeetingGuest guest, String name) {
    guest.named(seals.seal(meeting.getDossier().getId(), guest.namePurpose(), name.strip()));
  }

  /** Keeps the step: that people meet, and when; neither who nor where. */
  void step(Meeting meeting, String key, CommandContext context) {
    step(meeting, DossierAct.MEET, key, context);
  }

  /** Keeps the step of a meeting that was held or cancelled. */
  void record(Meeting meeting, String key, CommandContext context) {
    step(meeting, DossierAct.RECORD_MEETING, key, context);
  }

  private void step(Meeting meeting, DossierAct act, String key, CommandContext context) {
    dossiers.does(
        meeting.getDossier(),
        act,
        context.today(),
        MeetingTexts.get(
            key, meeting.getKind().label(), FrenchText.shortDate(meeting.getMeetingOn())),
        null,
        context);
  }
}
