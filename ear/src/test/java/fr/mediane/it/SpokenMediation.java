package fr.mediane.it;

import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.MEMBER;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;

import fr.mediane.dossier.agreement.AddCommitment;
import fr.mediane.dossier.agreement.AskHomologation;
import fr.mediane.dossier.agreement.ChangeCommitment;
import fr.mediane.dossier.agreement.CommitmentInput;
import fr.mediane.dossier.agreement.CommitmentState;
import fr.mediane.dossier.agreement.ConcludeMediation;
import fr.mediane.dossier.agreement.Coverage;
import fr.mediane.dossier.agreement.DraftAgreement;
import fr.mediane.dossier.agreement.DraftFacts;
import fr.mediane.dossier.agreement.DraftInput;
import fr.mediane.dossier.agreement.Durability;
import fr.mediane.dossier.agreement.HomologationApplicant;
import fr.mediane.dossier.agreement.PrintAgreement;
import fr.mediane.dossier.agreement.Recipient;
import fr.mediane.dossier.agreement.Recipients;
import fr.mediane.dossier.agreement.SignAgreement;
import fr.mediane.dossier.agreement.SignatureManner;
import fr.mediane.dossier.agreement.TransmitAgreement;
import fr.mediane.dossier.assignment.DesignateTeam;
import fr.mediane.dossier.consent.ConsentInput;
import fr.mediane.dossier.consent.ConsentMeans;
import fr.mediane.dossier.consent.RecordConsent;
import fr.mediane.dossier.designation.DeclareDossierTie;
import fr.mediane.dossier.designation.DesignateMediator;
import fr.mediane.dossier.designation.NotifyDesignation;
import fr.mediane.dossier.designation.RecuseMediator;
import fr.mediane.dossier.designation.StartMediation;
import fr.mediane.dossier.designation.StepAside;
import fr.mediane.dossier.designation.WaiveChallenge;
import fr.mediane.dossier.escalation.AskReinforcement;
import fr.mediane.dossier.followup.AmendAgreement;
import fr.mediane.dossier.followup.EndFollowUp;
import fr.mediane.dossier.followup.EvaluateMediation;
import fr.mediane.dossier.followup.HoldReview;
import fr.mediane.dossier.followup.ReopenFollowUp;
import fr.mediane.dossier.followup.Respondent;
import fr.mediane.dossier.followup.ReviewInput;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.dossier.meeting.MeetingInput;
import fr.mediane.dossier.meeting.MeetingKind;
import fr.mediane.dossier.meeting.MoveMeeting;
import fr.mediane.dossier.meeting.PlanMeeting;
import fr.mediane.dossier.note.RewriteNote;
import fr.mediane.dossier.note.WriteNote;
import fr.mediane.dossier.session.HoldSession;
import fr.mediane.dossier.session.Opinion;
import fr.mediane.dossier.session.PlanSession;
import fr.mediane.dossier.session.PutOnAgenda;
import fr.mediane.dossier.session.RecordOpinion;
import fr.mediane.dossier.slot.Slot;
import fr.mediane.dossier.standin.DesignateSubstitute;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The second half of a dossier, from the session that examines it to the end of the follow-up, with
 * a word of its own in every free text of every command.
 */
final class SpokenMediation {

  private final DossierPlay play;
  private final Transactions transactions;
  private final Recipients recipients;

  SpokenMediation(DossierPlay play, Transactions transactions, Recipients recipients) {
    this.play = play;
    this.transactions = transactions;
    this.recipients = recipients;
  }

  /**
   * A session examines the dossier.
   *
   * @return the place of the session, which belongs to no dossier and is kept in clear
   */
  String examined(String number) throws Exception {
    Slot slot = slot();
    String session = play.act(MEDIATOR, new PlanSession(slot));
    play.act(MEDIATOR, new PutOnAgenda(session, number));
    List<String> members = transactions.get(play::members);
    play.act(
        MEDIATOR,
        new HoldSession(
            session,
            1,
            Set.copyOf(members),
            150,
            Map.of(number, new HoldSession.Saying(Opinion.MEDIATION, say("Avis")))));
    transactions.run(() -> play.unexamined(number));
    play.act(SECRETARIAT, new RecordOpinion(session, number, Opinion.MEDIATION, say("Constat")));
    return slot.place();
  }

  /** Each party of those ranks agrees in writing to enter. */
  void consent(String number, int... ranks) throws Exception {
    for (int rank : ranks) {
      play.act(
          SECRETARIAT,
          new RecordConsent(
              number,
              version(number),
              new ConsentInput(
                  rank, TODAY, ConsentMeans.SIGNED_AGREEMENT, null, say("Original"), null)));
    }
  }

  /** Two are designated, one is challenged, another steps aside, the mediation begins. */
  void designated(String number) throws Exception {
    List<Long> people = transactions.get(() -> play.mediators(number));
    designate(number, people.get(0));
    designate(number, people.get(1));
    play.act(SECRETARIAT, new NotifyDesignation(number, version(number), TODAY, true));
    play.act(
        SECRETARIAT,
        new RecuseMediator(
            number,
            version(number),
            2,
            List.of(transactions.get(() -> play.designation(number, people.get(1)))),
            TODAY,
            say("Recusation")));
    play.act(
        MEDIATOR,
        new DesignateTeam(
            number, version(number), List.of(people.get(2)), TODAY, false, say("Choix")));
    play.act(
        MEDIATOR,
        new StepAside(
            number,
            version(number),
            transactions.get(() -> play.designation(number, people.get(2))),
            TODAY,
            say("Deport")));
    play.act(MEDIATOR, new DeclareDossierTie(number, version(number), people.get(3), say("Lien")));
    play.act(SECRETARIAT, new NotifyDesignation(number, version(number), TODAY, true));
    play.act(SECRETARIAT, new WaiveChallenge(number, version(number), 1, TODAY));
    play.act(MEDIATOR, new StartMediation(number, version(number), TODAY));
  }

  private void designate(String number, Long person) throws Exception {
    play.act(MEDIATOR, new DesignateMediator(number, version(number), person, TODAY));
  }

  /** A meeting, a note on it, and those who stand in for somebody. */
  void met(String number) throws Exception {
    Long meeting =
        play.act(
            MEMBER,
            new PlanMeeting(
                number,
                new MeetingInput(
                    MeetingKind.INTERVIEW,
                    slot(),
                    Set.of(1),
                    Map.of(1, say("Accompagnant")),
                    Set.of(),
                    Set.of(),
                    true,
                    say("Medecin"))));
    play.act(MEMBER, new MoveMeeting(number, meeting, 1, slot()));
    Long note = play.act(MEMBER, new WriteNote(number, meeting, say("Note")));
    play.act(MEMBER, new RewriteNote(number, note, 1, say("Note")));
    play.empower(SECRETARIAT, number);
    play.act(
        MEDIATOR,
        new DesignateSubstitute(
            number,
            transactions.get(() -> play.account("mediateur.idf")),
            false,
            say("Absence"),
            TODAY,
            TODAY.plusDays(20)));
    play.act(MEDIATOR, new AskReinforcement(number, say("Renfort")));
  }

  /** An agreement signed, concluded, transmitted, its homologation asked. */
  void settled(String number) throws Exception {
    play.act(
        MEMBER,
        new DraftAgreement(
            number,
            null,
            new DraftInput(
                new DraftFacts(TODAY, Coverage.WHOLE, List.of(3, 6), true),
                say("Contexte"),
                say("Recommandation"),
                say("Calendrier"))));
    play.act(MEMBER, new AddCommitment(number, agreed(number), commitment()));
    play.act(MEMBER, new ChangeCommitment(number, agreed(number), 1, commitment()));
    play.act(MEMBER, new PrintAgreement(number, agreed(number)));
    for (int rank : List.of(1, 2)) {
      play.act(
          MEMBER,
          new SignAgreement(number, agreed(number), rank, TODAY, SignatureManner.IN_PERSON, null));
    }
    play.act(MEMBER, new ConcludeMediation(number, agreed(number), Outcome.AGREEMENT, TODAY));
    List<String> keys =
        transactions.get(
            () -> recipients.of(play.agreement(number)).stream().map(Recipient::key).toList());
    for (String key : keys) {
      play.act(MEDIATOR, new TransmitAgreement(number, agreed(number), key, TODAY));
    }
    play.act(
        MEDIATOR,
        new AskHomologation(
            number,
            agreed(number),
            HomologationApplicant.JOINTLY,
            Set.of(),
            say("Tribunal"),
            TODAY));
  }

  private CommitmentInput commitment() {
    return new CommitmentInput(Set.of(1), say("Engagement"), TODAY.plusMonths(1));
  }

  /** A review, an amendment, an evaluation; the follow-up ends, begins again and ends. */
  void followed(String number) throws Exception {
    play.act(
        MEMBER,
        new HoldReview(
            number,
            agreed(number),
            new ReviewInput(
                TODAY,
                Durability.YES,
                Map.of(1, CommitmentState.DONE),
                say("Bilan"),
                say("Suite"))));
    play.act(MEMBER, new AmendAgreement(number, agreed(number), TODAY, 1, commitment()));
    play.act(
        MEMBER,
        new EvaluateMediation(
            number, agreed(number), Respondent.PARTY, 1, 4, say("Evaluation"), TODAY));
    play.act(MEDIATOR, new EndFollowUp(number, agreed(number), Durability.YES, TODAY, say("Fin")));
    play.act(MEDIATOR, new ReopenFollowUp(number, agreed(number), TODAY, say("Reprise")));
    play.act(MEDIATOR, new EndFollowUp(number, agreed(number), Durability.YES, TODAY, say("Fin")));
  }

  private Slot slot() {
    return new Slot(TODAY, LocalTime.of(14, 0), 180, false, say("Lieu"));
  }

  private String say(String about) {
    return play.words().say(about);
  }

  private long version(String number) throws Exception {
    return transactions.get(() -> play.version(number));
  }

  private long agreed(String number) throws Exception {
    return transactions.get(() -> play.agreementVersion(number));
  }
}
