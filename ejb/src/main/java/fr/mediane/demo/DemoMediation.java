package fr.mediane.demo;

import fr.mediane.dossier.Identity;
import fr.mediane.dossier.agreement.AddCommitment;
import fr.mediane.dossier.agreement.CommitmentInput;
import fr.mediane.dossier.agreement.CommitmentState;
import fr.mediane.dossier.agreement.ConcludeFailure;
import fr.mediane.dossier.agreement.ConcludeMediation;
import fr.mediane.dossier.agreement.Coverage;
import fr.mediane.dossier.agreement.DraftAgreement;
import fr.mediane.dossier.agreement.DraftFacts;
import fr.mediane.dossier.agreement.DraftInput;
import fr.mediane.dossier.agreement.Durability;
import fr.mediane.dossier.agreement.SignAgreement;
import fr.mediane.dossier.agreement.SignatureManner;
import fr.mediane.dossier.agreement.TransmitAgreement;
import fr.mediane.dossier.consent.ConsentInput;
import fr.mediane.dossier.consent.ConsentMeans;
import fr.mediane.dossier.consent.RecordConsent;
import fr.mediane.dossier.consent.RecordRefusal;
import fr.mediane.dossier.consent.RevokeConsent;
import fr.mediane.dossier.designation.DesignateMediator;
import fr.mediane.dossier.designation.NotifyDesignation;
import fr.mediane.dossier.designation.StartMediation;
import fr.mediane.dossier.designation.WaiveChallenge;
import fr.mediane.dossier.followup.EndFollowUp;
import fr.mediane.dossier.followup.EvaluateMediation;
import fr.mediane.dossier.followup.HoldReview;
import fr.mediane.dossier.followup.Respondent;
import fr.mediane.dossier.followup.ReviewInput;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.dossier.meeting.HoldMeeting;
import fr.mediane.dossier.meeting.MeetingInput;
import fr.mediane.dossier.meeting.MeetingKind;
import fr.mediane.dossier.meeting.PlanMeeting;
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
import java.util.function.Consumer;

/**
 * A mediation from the consents to the end of its follow-up. When nobody certified may lead it, the
 * parties give up.
 */
final class DemoMediation {

  private static final int FIRST = 1;
  private static final int SECOND = 2;
  private static final int MEETING_MINUTES = 90;

  private final DemoWorks works;
  private final DemoFate fate;
  private final DemoDossier file;
  private final DemoSteps steps;
  private final Random random;

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
    steps.then(1, 7, this::designate);
    if (fate == DemoFate.DESIGNATION) {
      return;
    }
    whileIn(DossierState.DESIGNATION, 5, 10, this::begin);
    if (fate == DemoFate.RENOUNCED) {
      whileIn(DossierState.MEDIATION, 5, 40, this::giveUp);
      return;
    }
    meet(MeetingKind.INTERVIEW, 3, 8, Set.of(FIRST));
    meet(MeetingKind.INTERVIEW, 1, 8, Set.of(SECOND));
    meet(MeetingKind.PLENARY, 7, 20, Set.of(FIRST, SECOND));
    if (fate != DemoFate.MEDIATION) {
      conclude();
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
    return new ConsentInput(rank, on, ConsentMeans.SIGNED_AGREEMENT, null, null);
  }

  /** Plans a step that is done only where the mediation went on. */
  private void whileIn(DossierState state, int least, int most, Consumer<LocalDate> act) {
    steps.then(
        least,
        most,
        on -> {
          if (works.files().stateOf(file.number()) == state) {
            act.accept(on);
          }
        });
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
    for (Long person : leads) {
      file.byMediator(on, new DesignateMediator(file.number(), file.version(), person, on));
    }
    file.byOffice(
        on, new NotifyDesignation(file.number(), file.version(), on, works.stage().prints(on)));
  }

  private void begin(LocalDate on) {
    for (int rank : works.files().parties(file.number())) {
      file.byOffice(on, new WaiveChallenge(file.number(), file.version(), rank, on));
    }
    file.byMediator(on, new StartMediation(file.number(), file.version(), on));
  }

  /** A meeting is planned a week before; the last one planned may still be to come. */
  private void meet(MeetingKind kind, int least, int most, Set<Integer> parties) {
    Long[] planned = new Long[1];
    LocalDate[] day = new LocalDate[1];
    whileIn(
        DossierState.MEDIATION,
        0,
        2,
        on -> {
          day[0] = DemoSteps.working(on.plusDays(least + (long) random.nextInt(most - least + 1)));
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
                          true,
                          "")));
          works.timetable().add(day[0], held -> hold(planned[0], held));
        });
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
  }

  private void conclude() {
    switch (fate) {
      case FAILED ->
          whileIn(
              DossierState.MEDIATION,
              5,
              20,
              on ->
                  file.byMediator(
                      on,
                      new ConcludeFailure(
                          file.number(),
                          file.version(),
                          on,
                          "Données fictives. Les positions ne se sont pas rapprochées.")));
      case RECOMMENDATIONS -> {
        whileIn(DossierState.MEDIATION, 5, 20, on -> draft(on, Coverage.WHOLE));
        whileIn(DossierState.MEDIATION, 1, 5, on -> conclude(on, Outcome.RECOMMENDATIONS));
        follow(true);
      }
      case PARTIAL_FOLLOW_UP -> {
        agree(Coverage.PART, Outcome.PARTIAL_AGREEMENT);
        follow(false);
      }
      default -> {
        agree(Coverage.WHOLE, Outcome.AGREEMENT);
        follow(fate == DemoFate.AGREEMENT_CLOSED);
      }
    }
  }

  private void draft(LocalDate on, Coverage coverage) {
    file.byMediator(
        on,
        new DraftAgreement(
            file.number(),
            null,
            new DraftInput(
                new DraftFacts(on, coverage, List.of(3, 6, 12), null),
                "Données fictives. Les personnes reconnaissent la difficulté du service.",
                "Données fictives. Une réunion d’équipe chaque mois, un planning partagé.",
                "Données fictives. Dans les trois mois.")));
  }

  private void agree(Coverage coverage, Outcome outcome) {
    whileIn(
        DossierState.MEDIATION,
        5,
        15,
        on -> {
          draft(on, coverage);
          commit(on, Set.of(FIRST), "Données fictives. Transmettre le planning le 15 du mois.");
          commit(on, Set.of(FIRST, SECOND), "Données fictives. Se réunir chaque mois.");
        });
    whileIn(
        DossierState.MEDIATION,
        2,
        7,
        on -> {
          sign(on, FIRST);
          sign(on, SECOND);
          conclude(on, outcome);
        });
    whileIn(DossierState.FOLLOW_UP, 1, 5, this::transmit);
  }

  private void commit(LocalDate on, Set<Integer> parties, String body) {
    file.byMediator(
        on,
        new AddCommitment(
            file.number(), agreement(), new CommitmentInput(parties, body, on.plusMonths(3))));
  }

  private void sign(LocalDate on, int rank) {
    file.byMediator(
        on, new SignAgreement(file.number(), agreement(), rank, on, SignatureManner.IN_PERSON));
  }

  private void conclude(LocalDate on, Outcome outcome) {
    file.byMediator(on, new ConcludeMediation(file.number(), agreement(), outcome, on));
  }

  private void transmit(LocalDate on) {
    for (String recipient : works.files().recipients(file.number())) {
      file.byOffice(on, new TransmitAgreement(file.number(), agreement(), recipient, on));
    }
  }

  private void follow(boolean toTheEnd) {
    whileIn(DossierState.FOLLOW_UP, 85, 95, this::review);
    if (toTheEnd) {
      whileIn(
          DossierState.FOLLOW_UP,
          10,
          120,
          on -> {
            file.byMediator(
                on,
                new EvaluateMediation(
                    file.number(), agreement(), Respondent.MEDIATOR, null, 4, null, on));
            file.byMediator(
                on, new EndFollowUp(file.number(), agreement(), Durability.YES, on, null));
          });
    }
  }

  private void review(LocalDate on) {
    Map<Integer, CommitmentState> states =
        fate == DemoFate.RECOMMENDATIONS
            ? Map.of()
            : Map.of(FIRST, CommitmentState.DONE, SECOND, CommitmentState.IN_PROGRESS);
    file.byMediator(
        on,
        new HoldReview(
            file.number(),
            agreement(),
            new ReviewInput(
                on,
                random.nextInt(100) < 80 ? Durability.YES : Durability.TOO_EARLY,
                states,
                "Données fictives. Les réunions ont lieu.",
                null)));
  }

  private long agreement() {
    return works.files().agreementVersionOf(file.number());
  }
}
