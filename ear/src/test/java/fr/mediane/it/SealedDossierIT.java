package fr.mediane.it;

import static fr.mediane.it.DossierPlay.ADMINISTRATOR;
import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.MEMBER;
import static fr.mediane.it.DossierPlay.MINISTERS;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.admission.AdmissibilityQuestion;
import fr.mediane.dossier.admission.Advise;
import fr.mediane.dossier.admission.Answer;
import fr.mediane.dossier.admission.AnswerInput;
import fr.mediane.dossier.admission.AnswerQuestions;
import fr.mediane.dossier.admission.AskCompletion;
import fr.mediane.dossier.admission.CloseIncomplete;
import fr.mediane.dossier.admission.CloseSupport;
import fr.mediane.dossier.admission.ConciliationFacts;
import fr.mediane.dossier.admission.ConciliationForm;
import fr.mediane.dossier.admission.ConciliationResult;
import fr.mediane.dossier.admission.CoordinationOutcome;
import fr.mediane.dossier.admission.CorrectConciliation;
import fr.mediane.dossier.admission.DeclareAdmissible;
import fr.mediane.dossier.admission.DeclareInadmissible;
import fr.mediane.dossier.admission.Decline;
import fr.mediane.dossier.admission.EducationMediator;
import fr.mediane.dossier.admission.EngageMediation;
import fr.mediane.dossier.admission.EngageSupport;
import fr.mediane.dossier.admission.ExceptConciliation;
import fr.mediane.dossier.admission.InadmissibilityMotive;
import fr.mediane.dossier.admission.OtherBody;
import fr.mediane.dossier.admission.ReceiveCompletion;
import fr.mediane.dossier.admission.RecordConciliation;
import fr.mediane.dossier.admission.RecordCoordination;
import fr.mediane.dossier.admission.Redirect;
import fr.mediane.dossier.admission.Reopen;
import fr.mediane.dossier.agreement.AddCommitment;
import fr.mediane.dossier.agreement.AskHomologation;
import fr.mediane.dossier.agreement.ChangeCommitment;
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
import fr.mediane.dossier.agreement.PrintAgreement;
import fr.mediane.dossier.agreement.Recipient;
import fr.mediane.dossier.agreement.Recipients;
import fr.mediane.dossier.agreement.SignAgreement;
import fr.mediane.dossier.agreement.SignatureManner;
import fr.mediane.dossier.agreement.TransmitAgreement;
import fr.mediane.dossier.assignment.DesignateTeam;
import fr.mediane.dossier.authority.Authorities;
import fr.mediane.dossier.authority.AuthorityDue;
import fr.mediane.dossier.authority.AuthorityKey;
import fr.mediane.dossier.authority.InformAuthority;
import fr.mediane.dossier.authority.InformParty;
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
import fr.mediane.dossier.escalation.EscalateDossier;
import fr.mediane.dossier.escalation.EscalationDoor;
import fr.mediane.dossier.followup.AmendAgreement;
import fr.mediane.dossier.followup.EndFollowUp;
import fr.mediane.dossier.followup.EvaluateMediation;
import fr.mediane.dossier.followup.HoldReview;
import fr.mediane.dossier.followup.ReopenFollowUp;
import fr.mediane.dossier.followup.Respondent;
import fr.mediane.dossier.followup.ReviewInput;
import fr.mediane.dossier.history.AnswerAccessRequest;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.dossier.meeting.MeetingInput;
import fr.mediane.dossier.meeting.MeetingKind;
import fr.mediane.dossier.meeting.MoveMeeting;
import fr.mediane.dossier.meeting.PlanMeeting;
import fr.mediane.dossier.note.RewriteNote;
import fr.mediane.dossier.note.WriteNote;
import fr.mediane.dossier.piece.AttachPiece;
import fr.mediane.dossier.piece.PieceClass;
import fr.mediane.dossier.piece.WithdrawPiece;
import fr.mediane.dossier.referral.AcknowledgeReferral;
import fr.mediane.dossier.referral.AddParty;
import fr.mediane.dossier.referral.ChangeParty;
import fr.mediane.dossier.referral.ChangeReferral;
import fr.mediane.dossier.referral.Cosign;
import fr.mediane.dossier.referral.NarrativeInput;
import fr.mediane.dossier.referral.PartyInput;
import fr.mediane.dossier.referral.ReferToNational;
import fr.mediane.dossier.referral.ReferralInput;
import fr.mediane.dossier.referral.RegisterReferral;
import fr.mediane.dossier.referral.RemoveParty;
import fr.mediane.dossier.referral.WithdrawReferral;
import fr.mediane.dossier.retention.KeepRetentions;
import fr.mediane.dossier.retention.SuspendDestruction;
import fr.mediane.dossier.session.HoldSession;
import fr.mediane.dossier.session.Opinion;
import fr.mediane.dossier.session.PlanSession;
import fr.mediane.dossier.session.PutOnAgenda;
import fr.mediane.dossier.slot.Slot;
import fr.mediane.dossier.standin.DesignateSubstitute;
import fr.mediane.dossier.standin.GrantPower;
import fr.mediane.dossier.standin.HolderQuality;
import fr.mediane.dossier.standin.PowerData;
import fr.mediane.dossier.standin.PowerInput;
import fr.mediane.dossier.standin.PowerTask;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whoever steals the database reads nothing of a dossier: lives of dossiers are played with a word
 * of its own in every free text of every command, then every column of every table is read.
 */
@ExtendWith(ArquillianExtension.class)
class SealedDossierIT {

  private static final LocalDate RECEIVED = TODAY.minusDays(3);

  /** Texts of commands that identify something or choose in a list; nothing can be said there. */
  private static final Set<String> IDENTIFIERS =
      Set.of(
          "number",
          "dossier",
          "session",
          "panelCode",
          "establishment",
          "finess",
          "recipient",
          "regionalNumber",
          "present");

  /**
   * Texts that belong to no dossier, hence stay in clear (decision 0047); nothing is said there.
   */
  private static final Set<String> OUTSIDE_DOSSIERS =
      Set.of("CancelSession.motive", "SignUndertaking.words", "EndUndertaking.reason");

  @Inject private DossierPlay play;
  @Inject private Recipients recipients;
  @Inject private Authorities authorities;
  @Inject private BeanManager beans;
  @Resource private UserTransaction transaction;

  @Resource(lookup = "java:jboss/datasources/MedianeDS")
  private DataSource source;

  /** The place of the session, the one word that nothing seals. */
  private String inClear;

  @Test
  void theTablesHoldNoneOfTheWords() throws Exception {
    long documents = documents();
    fromSaisineToTheEnd();
    closedInEveryWay();
    withdrawnJointSaisine();
    failedMediation();
    referredByTheMinisters();
    escalated();
    assertEquals(OUTSIDE_DOSSIERS, unsaid(), "texts of commands in which the test said nothing");
    assertTrue(play.words().words().size() > 100, play.words().words()::toString);
    assertEquals(
        Set.of("panel_session.place: " + inClear),
        new RawTables(source).holding(play.words().words()),
        "nothing but the place of a session, of no dossier, which proves that the tables are read");
    assertEquals(documents, documents(), "no document about a dossier is kept in clear");
  }

  private void fromSaisineToTheEnd() throws Exception {
    String finess = inTransaction(() -> play.establishment(false));
    String number = admitted(finess, PartyStatus.PLACEMENT_STUDENT);
    examined(number);
    play.act(MEDIATOR, new EngageMediation(play.decision(number), null));
    consent(number, 1, 2);
    designated(number);
    met(number);
    settled(number);
    followed(number);
    ended(number);
  }

  /** A saisine declared admissible, everything recorded that may be before. */
  private String admitted(String finess, PartyStatus first) throws Exception {
    String number =
        play.act(
            SECRETARIAT,
            new RegisterReferral(play.referral(ReferrerKind.PARTY, RECEIVED, finess, first)));
    play.act(
        MEDIATOR,
        new ChangeReferral(
            number,
            version(number),
            DossierPlay.facts(ReferrerKind.PARTY, RECEIVED),
            finess,
            play.somebody(),
            new NarrativeInput(say("Recit"), say("Service"), say("Justice"))));
    play.act(
        MEDIATOR,
        new AddParty(
            number, version(number), play.party(PartyStatus.CONTRACT_AGENT, false, finess)));
    PartyInput changed = play.party(PartyStatus.CIVIL_SERVANT, false, finess);
    play.act(
        MEDIATOR,
        new ChangeParty(
            number,
            version(number),
            new PartyInput(3, changed.identity(), changed.facts(), finess, changed.school())));
    play.act(MEDIATOR, new RemoveParty(number, version(number), 3));
    play.act(
        SECRETARIAT, new AcknowledgeReferral(number, version(number), TODAY, say("Demande"), true));
    informed(number);
    pieces(number);
    play.act(
        MEDIATOR,
        new RecordConciliation(
            number, version(number), conciliation(ConciliationResult.FAILED), say("Conclusion")));
    Long conciliation = inTransaction(() -> play.last("PriorConciliation", number));
    play.act(
        MEDIATOR,
        new CorrectConciliation(
            number,
            version(number),
            conciliation,
            conciliation(ConciliationResult.REFUSED),
            say("Conclusion")));
    play.act(MEDIATOR, new ExceptConciliation(play.decision(number)));
    play.act(
        MEDIATOR,
        new RecordCoordination(
            play.decision(number), EducationMediator.RECTORATE, CoordinationOutcome.JOINT));
    answered(number);
    play.act(MEDIATOR, new AskCompletion(play.decision(number)));
    play.act(MEDIATOR, new ReceiveCompletion(play.decision(number)));
    play.act(MEDIATOR, new DeclareAdmissible(play.decision(number)));
    return number;
  }

  private void answered(String number) throws Exception {
    List<AnswerInput> answers =
        Arrays.stream(AdmissibilityQuestion.values())
            .map(
                question ->
                    new AnswerInput(
                        question,
                        question.expected() == null ? Answer.NO : question.expected(),
                        say("Remarque")))
            .toList();
    play.act(MEDIATOR, new AnswerQuestions(number, version(number), answers));
  }

  private static ConciliationFacts conciliation(ConciliationResult result) {
    return new ConciliationFacts(
        ConciliationForm.INTERNAL, RECEIVED.minusDays(40), RECEIVED.minusDays(10), result, true);
  }

  private void informed(String number) throws Exception {
    List<AuthorityKey> due =
        inTransaction(
            () ->
                authorities.dueFor(play.dossier(number)).stream().map(AuthorityDue::key).toList());
    for (AuthorityKey key : due) {
      play.act(
          SECRETARIAT,
          new InformAuthority(number, version(number), key, play.somebody(), TODAY, true));
    }
    play.act(SECRETARIAT, new InformParty(number, version(number), 2, TODAY, true));
    play.act(SECRETARIAT, new AnswerAccessRequest(number, 1, TODAY));
  }

  private void pieces(String number) {
    attach(number);
    play.act(SECRETARIAT, new WithdrawPiece(number, attach(number), say("Retrait")));
  }

  private Long attach(String number) {
    byte[] content =
        ("Bonjour,\r\nvoici ma lettre : " + say("Contenu") + "\r\n")
            .getBytes(StandardCharsets.UTF_8);
    return play.act(
        SECRETARIAT,
        new AttachPiece(
            number, say("Fichier") + ".txt", content, PieceClass.CONFIDENTIAL_MEDIATION, TODAY, 1));
  }

  private void examined(String number) throws Exception {
    Slot slot = slot();
    inClear = slot.place();
    String session = play.act(MEDIATOR, new PlanSession(slot));
    play.act(MEDIATOR, new PutOnAgenda(session, number));
    List<String> members = inTransaction(play::members);
    play.act(
        MEDIATOR,
        new HoldSession(
            session,
            1,
            Set.copyOf(members),
            150,
            Map.of(number, new HoldSession.Saying(Opinion.MEDIATION, say("Avis")))));
  }

  private void consent(String number, int... ranks) throws Exception {
    for (int rank : ranks) {
      play.act(
          SECRETARIAT,
          new RecordConsent(
              number,
              version(number),
              new ConsentInput(rank, TODAY, ConsentMeans.SIGNED_AGREEMENT, null, null)));
    }
  }

  private void designated(String number) throws Exception {
    List<Long> people = inTransaction(() -> play.mediators(number));
    designate(number, people.get(0));
    designate(number, people.get(1));
    play.act(SECRETARIAT, new NotifyDesignation(number, version(number), TODAY, true));
    play.act(
        SECRETARIAT,
        new RecuseMediator(
            number,
            version(number),
            2,
            List.of(inTransaction(() -> play.designation(number, people.get(1)))),
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
            inTransaction(() -> play.designation(number, people.get(2))),
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

  private void met(String number) throws Exception {
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
                    true,
                    say("Medecin"))));
    play.act(MEMBER, new MoveMeeting(number, meeting, 1, slot()));
    Long note = play.act(MEMBER, new WriteNote(number, meeting, say("Note")));
    play.act(MEMBER, new RewriteNote(number, note, 1, say("Note")));
    play.act(
        SECRETARIAT,
        new GrantPower(
            number,
            new PowerInput(
                1,
                play.somebody(),
                HolderQuality.UNION,
                say("Objet"),
                Set.of(PowerTask.RECEIVE_LETTERS),
                Set.of(PowerData.LETTERS),
                TODAY,
                TODAY.plusMonths(2),
                TODAY,
                TODAY)));
    play.act(
        MEDIATOR,
        new DesignateSubstitute(
            number,
            inTransaction(() -> play.account("mediateur.idf")),
            false,
            say("Absence"),
            TODAY,
            TODAY.plusDays(20)));
    play.act(MEDIATOR, new AskReinforcement(number, say("Renfort")));
  }

  private void settled(String number) throws Exception {
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
          new SignAgreement(number, agreed(number), rank, TODAY, SignatureManner.IN_PERSON));
    }
    play.act(MEMBER, new ConcludeMediation(number, agreed(number), Outcome.AGREEMENT, TODAY));
    List<String> keys =
        inTransaction(
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

  private void followed(String number) throws Exception {
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

  private void ended(String number) throws Exception {
    play.act(
        ADMINISTRATOR,
        new KeepRetentions(List.of(inTransaction(() -> play.dossier(number).getId()))));
    play.act(SECRETARIAT, new SuspendDestruction(number, version(number), say("Suspension")));
  }

  /** One dossier closed and reopened again and again, a motive each time. */
  private void closedInEveryWay() throws Exception {
    String finess = inTransaction(() -> play.establishment(false));
    String number = admitted(finess, PartyStatus.PLACEMENT_STUDENT);
    play.act(MEDIATOR, new Decline(play.decision(number), say("Urgence")));
    reopened(number, true);
    play.act(MEDIATOR, new Advise(play.decision(number), say("Urgence")));
    reopened(number, false);
    play.act(MEDIATOR, new Redirect(play.decision(number), OtherBody.CRP));
    reopened(number, false);
    play.act(
        MEDIATOR,
        new DeclareInadmissible(
            play.decision(number),
            InadmissibilityMotive.DISCIPLINARY,
            OtherBody.DISCIPLINARY_BODY));
    reopened(number, false);
    play.act(MEDIATOR, new AskCompletion(play.decision(number)));
    play.act(MEDIATOR, new CloseIncomplete(play.decision(number)));
    reopened(number, true);
    play.act(MEDIATOR, new EngageSupport(play.decision(number), say("Urgence")));
    play.act(MEDIATOR, new CloseSupport(play.decision(number), true));
    String withdrawn = admitted(finess, PartyStatus.PLACEMENT_STUDENT);
    play.act(
        SECRETARIAT, new WithdrawReferral(withdrawn, version(withdrawn), TODAY, say("Retrait")));
  }

  private void reopened(String number, boolean admit) throws Exception {
    play.act(MEDIATOR, new Reopen(play.decision(number)));
    if (admit) {
      play.act(MEDIATOR, new DeclareAdmissible(play.decision(number)));
    }
  }

  private void withdrawnJointSaisine() throws Exception {
    String finess = inTransaction(() -> play.establishment(false));
    ReferralInput joint =
        play.referral(
            ReferrerKind.MEDICAL_CHAIR_AND_DIRECTOR,
            RECEIVED,
            finess,
            PartyStatus.HOSPITAL_PRACTITIONER);
    play.act(
        SECRETARIAT,
        new RegisterReferral(
            new ReferralInput(
                joint.facts(),
                finess,
                joint.referrer(),
                play.somebody(),
                TODAY,
                joint.summary(),
                joint.serviceEffect(),
                joint.legalActionNote(),
                joint.parties())));
    String second =
        play.act(
            SECRETARIAT,
            new RegisterReferral(
                play.referral(
                    ReferrerKind.MEDICAL_CHAIR_AND_DIRECTOR,
                    RECEIVED,
                    finess,
                    PartyStatus.HOSPITAL_PRACTITIONER)));
    play.act(SECRETARIAT, new Cosign(second, version(second), play.somebody(), TODAY));
  }

  private void failedMediation() throws Exception {
    String finess = inTransaction(() -> play.establishment(false));
    String number = admitted(finess, PartyStatus.PLACEMENT_STUDENT);
    play.act(MEDIATOR, new EngageMediation(play.decision(number), say("Urgence")));
    consent(number, 1, 2);
    designated(number);
    play.act(MEDIATOR, new ConcludeFailure(number, version(number), TODAY, say("Echec")));
  }

  private void referredByTheMinisters() throws Exception {
    String finess = inTransaction(() -> play.establishment(false));
    ReferralInput input =
        play.referral(ReferrerKind.MINISTERS, RECEIVED, finess, PartyStatus.CIVIL_SERVANT);
    play.act(
        MINISTERS,
        new ReferToNational(
            new ReferralInput(
                input.facts(),
                finess,
                input.referrer(),
                play.somebody(),
                TODAY,
                input.summary(),
                input.serviceEffect(),
                input.legalActionNote(),
                input.parties())));
  }

  private void escalated() throws Exception {
    String finess = inTransaction(() -> play.establishment(false));
    String number = admitted(finess, PartyStatus.PLACEMENT_STUDENT);
    Long piece = attach(number);
    play.act(
        MEDIATOR,
        new EscalateDossier(
            number,
            version(number),
            EscalationDoor.ALL_PARTIES,
            TODAY,
            say("Raison"),
            Map.of(1, TODAY, 2, TODAY),
            say("Preuve"),
            Set.of(piece),
            say("Transmission")));
  }

  /** The texts of the commands on dossiers in which no word was said, identifiers apart. */
  private Set<String> unsaid() {
    Set<String> texts = new TreeSet<>();
    CommandSamples.aboutDossiers(beans)
        .forEach(command -> texts(command, command.getSimpleName(), texts));
    texts.removeAll(play.words().places());
    return texts;
  }

  private static void texts(Type type, String place, Set<String> found) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      texts(arguments[arguments.length - 1], place, found);
    } else if (type == String.class || type == byte[].class) {
      if (!IDENTIFIERS.contains(place.substring(place.lastIndexOf('.') + 1))) {
        found.add(place);
      }
    } else if (type instanceof Class<?> inner && inner.isRecord()) {
      Arrays.stream(inner.getRecordComponents())
          .forEach(
              component ->
                  texts(component.getGenericType(), place + "." + component.getName(), found));
    }
  }

  private Slot slot() {
    return new Slot(TODAY, LocalTime.of(14, 0), 180, false, say("Lieu"));
  }

  private String say(String about) {
    return play.words().say(about);
  }

  private long version(String number) throws Exception {
    return inTransaction(() -> play.version(number));
  }

  private long agreed(String number) throws Exception {
    return inTransaction(() -> play.agreementVersion(number));
  }

  private long documents() throws Exception {
    return inTransaction(() -> play.documentsAboutDossiers());
  }

  private <T> T inTransaction(Callable<T> work) throws Exception {
    transaction.begin();
    try {
      return work.call();
    } finally {
      transaction.commit();
    }
  }
}
