package fr.mediane.dossier.meeting;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.dossier.slot.Slot;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What the acts on a meeting have in common. */
@ApplicationScoped
class MeetingDesk {

  @PersistenceContext private EntityManager em;
  @Inject private Meetings meetings;
  @Inject private DossierDesk dossiers;
  @Inject private Seals seals;

  /** The dossier of a meeting, which its author leads and whose state allows one. */
  Dossier dossier(String number, CommandContext context) {
    return dossiers.take(number, null, Right.DOSSIER_MEDIATE, DossierAct.MEET, context);
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
    dossiers.does(
        meeting.getDossier(),
        DossierAct.MEET,
        context.today(),
        MeetingTexts.get(
            key, meeting.getKind().label(), FrenchText.shortDate(meeting.getMeetingOn())),
        null,
        context);
  }
}
