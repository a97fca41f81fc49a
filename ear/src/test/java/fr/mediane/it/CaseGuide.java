package fr.mediane.it;

import static fr.mediane.it.DossierPlay.ADMINISTRATOR;
import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;

import fr.mediane.door.Command;
import fr.mediane.dossier.admission.AdmissibilityQuestion;
import fr.mediane.dossier.admission.Answer;
import fr.mediane.dossier.admission.AnswerInput;
import fr.mediane.dossier.admission.AnswerQuestions;
import fr.mediane.dossier.admission.AskCompletion;
import fr.mediane.dossier.admission.DeclareAdmissible;
import fr.mediane.dossier.admission.Decline;
import fr.mediane.dossier.admission.EngageMediation;
import fr.mediane.dossier.admission.EngageSupport;
import fr.mediane.dossier.admission.ExceptConciliation;
import fr.mediane.dossier.admission.ReceiveCompletion;
import fr.mediane.dossier.admission.Reopen;
import fr.mediane.dossier.agreement.AddCommitment;
import fr.mediane.dossier.agreement.CommitmentInput;
import fr.mediane.dossier.agreement.CommitmentState;
import fr.mediane.dossier.agreement.ConcludeMediation;
import fr.mediane.dossier.agreement.Coverage;
import fr.mediane.dossier.agreement.DraftAgreement;
import fr.mediane.dossier.agreement.DraftFacts;
import fr.mediane.dossier.agreement.DraftInput;
import fr.mediane.dossier.agreement.Durability;
import fr.mediane.dossier.agreement.SignAgreement;
import fr.mediane.dossier.agreement.SignatureManner;
import fr.mediane.dossier.consent.ConsentInput;
import fr.mediane.dossier.consent.ConsentMeans;
import fr.mediane.dossier.consent.RecordConsent;
import fr.mediane.dossier.designation.DesignateMediator;
import fr.mediane.dossier.designation.NotifyDesignation;
import fr.mediane.dossier.designation.StartMediation;
import fr.mediane.dossier.designation.WaiveChallenge;
import fr.mediane.dossier.followup.EndFollowUp;
import fr.mediane.dossier.followup.HoldReview;
import fr.mediane.dossier.followup.ReviewInput;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.dossier.referral.AcknowledgeReferral;
import fr.mediane.dossier.retention.ConfirmDestruction;
import fr.mediane.dossier.retention.KeepRetentions;
import fr.mediane.dossier.retention.ProposeDestruction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The way of a dossier towards a state, one lawful act at a time: what a test does to be sure of
 * getting somewhere. Where a state asks for several acts before it is left, they come in their
 * order, again and again.
 */
final class CaseGuide {

  /**
   * Who does what.
   *
   * @param username the account in whose name the act is done
   */
  record Move(String username, Command<?> command) {}

  private final DossierPlay play;
  private final String number;
  private final List<Long> people;
  private final String mediator;
  private final String secretariat;
  private DossierState last;
  private int count;

  /**
   * A guide of one dossier.
   *
   * @param people who may be designated
   */
  CaseGuide(DossierPlay play, String number, List<Long> people) {
    this(play, number, people, MEDIATOR, SECRETARIAT);
  }

  /**
   * A guide of one dossier of any instance.
   *
   * @param people who may be designated
   * @param mediator the account that decides
   * @param secretariat the account that keeps the register
   */
  CaseGuide(
      DossierPlay play, String number, List<Long> people, String mediator, String secretariat) {
    this.play = play;
    this.number = number;
    this.people = people;
    this.mediator = mediator;
    this.secretariat = secretariat;
  }

  /** The next act; within a transaction. Nothing leads further from a destroyed dossier. */
  Move next(DossierState state, DossierState goal) {
    count = state == last ? count + 1 : 0;
    last = state;
    return switch (state) {
      case REGISTERED ->
          new Move(secretariat, new AcknowledgeReferral(number, version(), TODAY, "", false));
      case COMPLETION_AWAITED -> new Move(mediator, new ReceiveCompletion(play.decision(number)));
      case INSTRUCTION -> instruction(goal);
      case EXAMINATION -> examination(goal);
      case SUPPORT -> new Move(mediator, new EngageMediation(play.decision(number), "Urgence"));
      case CONSENT -> new Move(secretariat, new RecordConsent(number, version(), consent()));
      case DESIGNATION -> designation();
      case MEDIATION -> mediation();
      case FOLLOW_UP -> followUp();
      case CLOSED -> closed(goal);
      case DESTROYED -> throw new IllegalArgumentException("Nothing follows a destruction");
    };
  }

  private Move instruction(DossierState goal) {
    if (goal == DossierState.COMPLETION_AWAITED) {
      return new Move(mediator, new AskCompletion(play.decision(number)));
    }
    return new Move(
        mediator,
        switch (count % 3) {
          case 0 -> new ExceptConciliation(play.decision(number));
          case 1 -> new AnswerQuestions(number, version(), answers());
          default -> new DeclareAdmissible(play.decision(number));
        });
  }

  /** What the saisine lacks again, corrected since it was found admissible, is given after that. */
  private Move examination(DossierState goal) {
    return new Move(
        mediator,
        switch (count % 3) {
          case 1 -> new ExceptConciliation(play.decision(number));
          case 2 -> new AnswerQuestions(number, version(), answers());
          default ->
              switch (goal) {
                case SUPPORT -> new EngageSupport(play.decision(number), "Urgence");
                case DESTROYED -> new Decline(play.decision(number), "Urgence");
                default -> new EngageMediation(play.decision(number), "Urgence");
              };
        });
  }

  private ConsentInput consent() {
    return new ConsentInput(
        1 + count % 2, TODAY, ConsentMeans.SIGNED_AGREEMENT, null, "Classeur", null);
  }

  private Move designation() {
    return switch (count % 5) {
      case 0 -> new Move(mediator, new DesignateMediator(number, version(), people.get(0), TODAY));
      case 1 -> new Move(secretariat, new NotifyDesignation(number, version(), TODAY, false));
      case 2, 3 ->
          new Move(secretariat, new WaiveChallenge(number, version(), count % 5 - 1, TODAY));
      default -> new Move(mediator, new StartMediation(number, version(), TODAY));
    };
  }

  private Move mediation() {
    return new Move(
        mediator,
        switch (count % 5) {
          case 0 ->
              new DraftAgreement(
                  number,
                  null,
                  new DraftInput(
                      new DraftFacts(TODAY, Coverage.WHOLE, List.of(3), true),
                      "Contexte",
                      "Se réunir chaque trimestre",
                      ""));
          case 1 ->
              new AddCommitment(
                  number,
                  agreement(),
                  new CommitmentInput(Set.of(1), "Se parler", TODAY.plusMonths(1)));
          case 2, 3 ->
              new SignAgreement(
                  number, agreement(), count % 5 - 1, TODAY, SignatureManner.IN_PERSON, null);
          default -> new ConcludeMediation(number, agreement(), Outcome.AGREEMENT, TODAY);
        });
  }

  private Move followUp() {
    return new Move(
        mediator,
        count % 2 == 0
            ? new HoldReview(
                number,
                agreement(),
                new ReviewInput(
                    TODAY, Durability.YES, Map.of(1, CommitmentState.DONE), "Tenu.", "Rien."))
            : new EndFollowUp(number, agreement(), Durability.YES, TODAY, "Durable."));
  }

  private Move closed(DossierState goal) {
    if (goal != DossierState.DESTROYED) {
      return new Move(mediator, new Reopen(play.decision(number)));
    }
    return switch (count % 3) {
      case 0 -> {
        play.thirtyYearsPass(number);
        yield new Move(ADMINISTRATOR, new KeepRetentions(List.of(play.dossier(number).getId())));
      }
      case 1 -> new Move(secretariat, new ProposeDestruction(number, version()));
      default -> new Move(mediator, new ConfirmDestruction(number, version(), true));
    };
  }

  private static List<AnswerInput> answers() {
    return Arrays.stream(AdmissibilityQuestion.values())
        .map(
            question ->
                new AnswerInput(
                    question, question.expected() == null ? Answer.NO : question.expected(), ""))
        .toList();
  }

  private long version() {
    return play.version(number);
  }

  /** The version of the agreement; none while nothing is drafted, and the act is refused. */
  private Long agreement() {
    return play.hasAgreement(number) ? play.agreementVersion(number) : 0L;
  }
}
