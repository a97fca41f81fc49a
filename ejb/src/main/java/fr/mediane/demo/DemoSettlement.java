package fr.mediane.demo;

import fr.mediane.dossier.agreement.AddCommitment;
import fr.mediane.dossier.agreement.AskHomologation;
import fr.mediane.dossier.agreement.CommitmentInput;
import fr.mediane.dossier.agreement.CommitmentState;
import fr.mediane.dossier.agreement.ConcludeFailure;
import fr.mediane.dossier.agreement.ConcludeMediation;
import fr.mediane.dossier.agreement.Coverage;
import fr.mediane.dossier.agreement.DraftAgreement;
import fr.mediane.dossier.agreement.DraftFacts;
import fr.mediane.dossier.agreement.DraftInput;
import fr.mediane.dossier.agreement.Durability;
import fr.mediane.dossier.agreement.HomologationApplicant;
import fr.mediane.dossier.agreement.HomologationResult;
import fr.mediane.dossier.agreement.RecordHomologation;
import fr.mediane.dossier.agreement.SignAgreement;
import fr.mediane.dossier.agreement.SignatureManner;
import fr.mediane.dossier.agreement.TransmitAgreement;
import fr.mediane.dossier.followup.EndFollowUp;
import fr.mediane.dossier.followup.EvaluateMediation;
import fr.mediane.dossier.followup.HoldReview;
import fr.mediane.dossier.followup.Respondent;
import fr.mediane.dossier.followup.ReviewInput;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What ends a mediation, and the follow-up of what was agreed. */
final class DemoSettlement {

  private static final int FIRST = 1;
  private static final int SECOND = 2;

  /** How many agreements out of a hundred are brought to a judge: no figure is published. */
  private static final int HOMOLOGATIONS = 15;

  private final DemoWorks works;
  private final DemoFate fate;
  private final DemoDossier file;
  private final DemoSteps steps;
  private final Random random;

  DemoSettlement(DemoWorks works, DemoFate fate, DemoDossier file, DemoSteps steps, Random random) {
    this.works = works;
    this.fate = fate;
    this.file = file;
    this.steps = steps;
    this.random = random;
  }

  /** Plans the acts up to the fate. */
  void go() {
    switch (fate) {
      case FAILED ->
          steps.then(
              5,
              20,
              file.whileIn(
                  DossierState.MEDIATION,
                  on ->
                      file.byMediator(
                          on,
                          new ConcludeFailure(
                              file.number(),
                              file.version(),
                              on,
                              "Données fictives. Les positions ne se sont pas rapprochées."))));
      case RECOMMENDATIONS -> {
        steps.then(5, 20, file.whileIn(DossierState.MEDIATION, on -> draft(on, Coverage.WHOLE)));
        steps.then(
            1,
            5,
            file.whileIn(DossierState.MEDIATION, on -> conclude(on, Outcome.RECOMMENDATIONS)));
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
    steps.then(
        5,
        15,
        file.whileIn(
            DossierState.MEDIATION,
            on -> {
              draft(on, coverage);
              commit(on, Set.of(FIRST), "Données fictives. Transmettre le planning le 15 du mois.");
              commit(on, Set.of(FIRST, SECOND), "Données fictives. Se réunir chaque mois.");
            }));
    steps.then(
        2,
        7,
        file.whileIn(
            DossierState.MEDIATION,
            on -> {
              sign(on, FIRST);
              sign(on, SECOND);
              conclude(on, outcome);
            }));
    steps.then(1, 5, file.whileIn(DossierState.FOLLOW_UP, this::transmit));
    if (fate == DemoFate.HOMOLOGATION || random.nextInt(100) < HOMOLOGATIONS) {
      steps.then(3, 10, file.whileIn(DossierState.FOLLOW_UP, this::askTheJudge));
    }
  }

  private void commit(LocalDate on, Set<Integer> parties, String body) {
    file.byMediator(
        on,
        new AddCommitment(
            file.number(), agreement(), new CommitmentInput(parties, body, on.plusMonths(3))));
  }

  private void sign(LocalDate on, int rank) {
    file.byMediator(
        on,
        new SignAgreement(file.number(), agreement(), rank, on, SignatureManner.IN_PERSON, null));
  }

  private void conclude(LocalDate on, Outcome outcome) {
    file.byMediator(on, new ConcludeMediation(file.number(), agreement(), outcome, on));
  }

  private void transmit(LocalDate on) {
    for (String recipient : works.files().recipients(file.number())) {
      file.byOffice(on, new TransmitAgreement(file.number(), agreement(), recipient, on));
    }
  }

  /** The judge of those agreements that may be approved answers within three months. */
  private void askTheJudge(LocalDate on) {
    if (!works.files().mayBeHomologated(file.number())) {
      return;
    }
    file.byOffice(
        on,
        new AskHomologation(
            file.number(),
            agreement(),
            HomologationApplicant.JOINTLY,
            Set.of(),
            "Tribunal judiciaire fictif",
            on));
    works
        .timetable()
        .add(
            DemoSteps.working(on.plusDays(30L + random.nextInt(60))),
            file.whileIn(DossierState.FOLLOW_UP, this::homologate));
  }

  private void homologate(LocalDate on) {
    file.byOffice(
        on,
        new RecordHomologation(
            file.number(),
            agreement(),
            works.files().pendingHomologation(file.number()),
            HomologationResult.GRANTED,
            on));
  }

  private void follow(boolean toTheEnd) {
    steps.then(85, 95, file.whileIn(DossierState.FOLLOW_UP, this::review));
    if (toTheEnd) {
      steps.then(
          10,
          120,
          file.whileIn(
              DossierState.FOLLOW_UP,
              on -> {
                file.byMediator(
                    on,
                    new EvaluateMediation(
                        file.number(), agreement(), Respondent.MEDIATOR, null, 4, null, on));
                file.byMediator(
                    on, new EndFollowUp(file.number(), agreement(), Durability.YES, on, null));
              }));
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
