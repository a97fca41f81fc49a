package fr.mediane.demo;

import fr.mediane.dossier.Identity;
import fr.mediane.dossier.consent.ConsentInput;
import fr.mediane.dossier.consent.ConsentMeans;
import fr.mediane.dossier.consent.RecordConsent;
import fr.mediane.dossier.consent.RecordRefusal;
import fr.mediane.dossier.consent.RevokeConsent;
import fr.mediane.dossier.designation.DesignateMediator;
import fr.mediane.dossier.designation.NotifyDesignation;
import fr.mediane.dossier.designation.RecuseMediator;
import fr.mediane.dossier.designation.StartMediation;
import fr.mediane.dossier.designation.WaiveChallenge;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.meeting.HoldMeeting;
import fr.mediane.dossier.meeting.MeetingInput;
import fr.mediane.dossier.meeting.MeetingKind;
import fr.mediane.dossier.meeting.PlanMeeting;
import fr.mediane.dossier.note.WriteNote;
import fr.mediane.dossier.slot.Slot;
import fr.mediane.dossier.standin.GrantPower;
import fr.mediane.dossier.standin.HolderQuality;
import fr.mediane.dossier.standin.PowerData;
import fr.mediane.dossier.standin.PowerInput;
import fr.mediane.dossier.standin.PowerTask;
import fr.mediane.network.Civility;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A mediation from the consents to its meetings; {@link DemoSettlement} goes on. When nobody
 * certified may lead it, the parties give up.
 */
final class DemoMediation {

  private static final int FIRST = 1;
  private static final int SECOND = 2;
  private static final int MEETING_MINUTES = 90;

  /** How many mediations out of a hundred see a challenge: no figure is published. */
  private static final int CHALLENGES = 5;

  private final DemoWorks works;
  private final DemoFate fate;
  private final DemoDossier file;
  private final DemoSteps steps;
  private final Random random;

  /** Rank of the party that has used its right to challenge; 0 for none. */
  private int challenger;

  DemoMediation(DemoWorks works, DemoFate fate, DemoDossier file, DemoSteps steps, Random random) {
    this.works = works;
    this.fate = fate;
    this.file = file;
    this.steps = steps;
    this.random = random;
  }

  /** Plans the acts up to the fate. */
  void go() {
    steps.then(
        3,
        10,
        on -> file.byOffice(on, new RecordConsent(file.number(), file.version(), by(FIRST, on))));
    if (fate == DemoFate.CONSENT) {
      steps.then(1, 5, this::represent);
      return;
    }
    if (fate == DemoFate.ENTRY_REFUSED) {
      steps.then(
          2,
          15,
          on ->
              file.byOffice(on, new RecordRefusal(file.number(), file.version(), by(SECOND, on))));
      return;
    }
    steps.then(
        1,
        10,
        on -> file.byOffice(on, new RecordConsent(file.number(), file.version(), by(SECOND, on))));
    if (fate == DemoFate.AGREED) {
      return;
    }
    steps.then(1, 7, this::designate);
    if (fate == DemoFate.DESIGNATION) {
      return;
    }
    if (fate == DemoFate.CHALLENGED || random.nextInt(100) < CHALLENGES) {
      steps.then(2, 6, file.whileIn(DossierState.DESIGNATION, this::challenge));
      if (fate == DemoFate.CHALLENGED) {
        return;
      }
      steps.then(1, 4, file.whileIn(DossierState.DESIGNATION, this::designateAnother));
    }
    steps.then(5, 10, file.whileIn(DossierState.DESIGNATION, this::begin));
    if (fate == DemoFate.RENOUNCED) {
      steps.then(5, 40, file.whileIn(DossierState.MEDIATION, this::giveUp));
      return;
    }
    meet(MeetingKind.INTERVIEW, 3, 8, Set.of(FIRST));
    meet(MeetingKind.INTERVIEW, 1, 8, Set.of(SECOND));
    meet(MeetingKind.PLENARY, 7, 20, Set.of(FIRST, SECOND));
    if (fate != DemoFate.MEDIATION) {
      new DemoSettlement(works, fate, file, steps, random).go();
    }
  }

  /** The party who has not answered yet is represented. */
  private void represent(LocalDate on) {
    file.byOffice(
        on,
        new GrantPower(
            file.number(),
            new PowerInput(
                SECOND,
                new Identity(Civility.MME, "Fictive", "Camille", "avocate (fictif)", "", "", ""),
                HolderQuality.LAWYER,
                "Données fictives. Être représentée pendant une absence.",
                Set.of(PowerTask.RECEIVE_LETTERS, PowerTask.SIGN_ENTRY),
                Set.of(PowerData.CONTACT, PowerData.LETTERS),
                on,
                on.plusMonths(6),
                on,
                on)));
  }

  private ConsentInput by(int rank, LocalDate on) {
    return new ConsentInput(
        rank,
        on,
        ConsentMeans.SIGNED_AGREEMENT,
        null,
        "Données fictives. Classeur du secrétariat.",
        null);
  }

  private void giveUp(LocalDate on) {
    file.byOffice(on, new RevokeConsent(file.number(), file.version(), by(FIRST, on)));
  }

  private void designate(LocalDate on) {
    List<Long> leads =
        works.files().leads(file.number(), on, works.stage().memberPerson(file.panelCode()));
    if (leads.isEmpty()) {
      giveUp(on);
      return;
    }
    leads.forEach(person -> designate(person, on));
    tell(on);
  }

  private void designate(Long person, LocalDate on) {
    file.byMediator(on, new DesignateMediator(file.number(), file.version(), person, on));
  }

  private void tell(LocalDate on) {
    file.byOffice(
        on, new NotifyDesignation(file.number(), file.version(), on, works.stage().prints(on)));
  }

  /** The second party challenges the one designated last, and uses up its right. */
  private void challenge(LocalDate on) {
    List<Long> designated = works.files().designations(file.number());
    file.byOffice(
        on,
        new RecuseMediator(
            file.number(),
            file.version(),
            SECOND,
            List.of(designated.get(designated.size() - 1)),
            on,
            "Données fictives. Une collaboration passée."));
    challenger = SECOND;
  }

  /** Somebody else takes the place; nobody where no other may lead. */
  private void designateAnother(LocalDate on) {
    List<Long> others = works.files().leads(file.number(), on, null);
    if (others.isEmpty()) {
      if (works.files().designations(file.number()).isEmpty()) {
        giveUp(on);
      }
      return;
    }
    designate(others.get(0), on);
    tell(on);
  }

  private void begin(LocalDate on) {
    for (int rank : works.files().parties(file.number())) {
      if (rank == challenger) {
        continue;
      }
      file.byOffice(on, new WaiveChallenge(file.number(), file.version(), rank, on));
    }
    file.byMediator(on, new StartMediation(file.number(), file.version(), on));
  }

  /** A meeting is planned a week before; the last one planned may still be to come. */
  private void meet(MeetingKind kind, int least, int most, Set<Integer> parties) {
    Long[] planned = new Long[1];
    LocalDate[] day = new LocalDate[1];
    steps.then(
        0,
        2,
        file.whileIn(
            DossierState.MEDIATION,
            on -> {
              day[0] =
                  DemoSteps.working(on.plusDays(least + (long) random.nextInt(most - least + 1)));
              planned[0] =
                  file.byMediator(
                      on,
                      new PlanMeeting(
                          file.number(),
                          new MeetingInput(
                              kind,
                              new Slot(
                                  day[0],
                                  LocalTime.of(10, 0),
                                  MEETING_MINUTES,
                                  false,
                                  "Salle de démonstration"),
                              parties,
                              Map.of(),
                              Set.of(),
                              works.files().leaders(file.number()),
                              false,
                              "")));
              works.timetable().add(day[0], held -> hold(planned[0], held));
            }));
    steps.notBefore(steps.day().plusDays(most + 2L));
  }

  private void hold(Long meeting, LocalDate on) {
    file.byMediator(
        on,
        new HoldMeeting(
            file.number(),
            meeting,
            works.files().meetingVersionOf(meeting),
            new HashSet<>(works.files().guests(meeting)),
            MEETING_MINUTES));
    if (fate == DemoFate.MEDIATION) {
      note(meeting, on);
    }
  }

  /** Each of those who led the meeting keeps a note for himself, destroyed at the closing. */
  private void note(Long meeting, LocalDate on) {
    file.byMediator(
        on,
        new WriteNote(
            file.number(),
            meeting,
            "Données fictives. Revenir sur la répartition des gardes à la prochaine rencontre."));
    if (works
        .files()
        .leaders(file.number())
        .contains(works.stage().memberPerson(file.panelCode()))) {
      file.byMember(
          on,
          new WriteNote(
              file.number(), meeting, "Données fictives. Laisser plus de temps à chacun."));
    }
  }
}
