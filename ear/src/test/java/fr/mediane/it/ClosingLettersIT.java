package fr.mediane.it;

import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.NATIONAL;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.Command;
import fr.mediane.dossier.admission.Advise;
import fr.mediane.dossier.admission.CloseIncomplete;
import fr.mediane.dossier.admission.CloseSupport;
import fr.mediane.dossier.admission.DeclareInadmissible;
import fr.mediane.dossier.admission.Decline;
import fr.mediane.dossier.admission.InadmissibilityMotive;
import fr.mediane.dossier.admission.OtherBody;
import fr.mediane.dossier.admission.Redirect;
import fr.mediane.dossier.agreement.ConcludeFailure;
import fr.mediane.dossier.agreement.Durability;
import fr.mediane.dossier.authority.InformParty;
import fr.mediane.dossier.consent.ConsentInput;
import fr.mediane.dossier.consent.ConsentMeans;
import fr.mediane.dossier.consent.RecordConsent;
import fr.mediane.dossier.consent.RecordRefusal;
import fr.mediane.dossier.consent.RevokeConsent;
import fr.mediane.dossier.escalation.AnswerReinforcement;
import fr.mediane.dossier.escalation.AskReinforcement;
import fr.mediane.dossier.escalation.EscalateDossier;
import fr.mediane.dossier.escalation.EscalationDoor;
import fr.mediane.dossier.followup.EndFollowUp;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.meeting.MeetingInput;
import fr.mediane.dossier.meeting.MeetingKind;
import fr.mediane.dossier.meeting.PlanMeeting;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.referral.WithdrawReferral;
import fr.mediane.dossier.slot.Slot;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever act closes a dossier, those who know of it are written to (document 12): the parties,
 * and each authority that was told that the dossier exists. Nothing is left under way.
 */
@ExtendWith(ArquillianExtension.class)
class ClosingLettersIT {

  /** Both formats of a letter are kept. */
  private static final long FORMATS = 2;

  /** Acts whose letter to the referrer says more than a closing letter. */
  private static final Set<DossierAct> LETTER_OF_ITS_OWN =
      Set.of(DossierAct.DECLARE_INADMISSIBLE, DossierAct.REDIRECT);

  @Inject private DossierPlay play;
  @Inject private Transactions transactions;
  @Inject private LedDossiers dossiers;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Test
  void everyActThatClosesWritesToThoseWhoKnow() throws Exception {
    String finess = transactions.get(() -> play.establishment(false));
    for (DossierAct act : DossierAct.values()) {
      if (act.closes()) {
        String number = play.register(SECRETARIAT, finess);
        int told = dossiers.inform(number, false);
        assertTrue(told > 0, "an authority is told");
        play.act(SECRETARIAT, new InformParty(number, version(number), 2, TODAY, false));
        lead(number, from(act));
        leaveUnderWay(number);
        long parties = letters(number, Paper.CLOSING_PARTY);
        Command<?> closing = transactions.get(() -> closing(act, number));
        play.perform(actor(act), closing);
        assertEquals(DossierState.CLOSED, play.dossier(number).getState(), act.name());
        assertEquals(told, letters(number, Paper.CLOSING_AUTHORITY), act.name());
        assertEquals(
            LETTER_OF_ITS_OWN.contains(act) ? 0 : 2,
            letters(number, Paper.CLOSING_PARTY) - parties,
            act.name());
        assertEquals(List.of(), underWay(number), act.name());
      }
    }
  }

  /** Plans a meeting and asks for a reinforcement, where the state allows it. */
  private void leaveUnderWay(String number) throws Exception {
    DossierState state = dossiers.state(number);
    if (DossierAct.REINFORCE.isLawfulIn(state)) {
      play.act(MEDIATOR, new AskReinforcement(number, "Une situation complexe"));
      play.act(NATIONAL, new AnswerReinforcement(number, true));
    }
    if (DossierAct.MEET.isLawfulIn(state)) {
      play.act(
          MEDIATOR,
          new PlanMeeting(
              number,
              new MeetingInput(
                  MeetingKind.PREPARATORY,
                  new Slot(TODAY.plusDays(3), LocalTime.of(10, 0), 60, false, "Salle"),
                  Set.of(),
                  Map.of(),
                  Set.of(),
                  Set.of(),
                  true,
                  "")));
    }
  }

  /** What still is under way in a dossier, in a few words. */
  private List<String> underWay(String number) throws Exception {
    Long id = transactions.get(() -> play.dossier(number).getId());
    List<String> left = new ArrayList<>();
    for (String what :
        List.of(
            "CaseMediator x where x.dossier.id = :id and x.endedOn is null",
            "Reinforcement x where x.dossier.id = :id and x.endedOn is null",
            "Dossier x where x.id = :id and x.reinforcedOn is not null",
            "Meeting x where x.dossier.id = :id and x.state = fr.mediane.dossier.meeting.MeetingState.PLANNED",
            "LegalClock x where x.dossierId = :id and x.stoppedOn is null")) {
      long found =
          em.createQuery("select count(x) from " + what, Long.class)
              .setParameter("id", id)
              .getSingleResult();
      if (found > 0) {
        left.add(found + " " + what);
      }
    }
    return left;
  }

  /** A state in which the act is lawful, as far as the guide goes. */
  private static DossierState from(DossierAct act) {
    return Arrays.stream(DossierState.values())
        .filter(state -> act.from(state).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** Leads a dossier to a state; where consents are asked, the first party gives its own. */
  private void lead(String number, DossierState goal) throws Exception {
    dossiers.lead(number, goal);
    if (goal == DossierState.CONSENT) {
      play.act(SECRETARIAT, new RecordConsent(number, version(number), said(1)));
    }
  }

  private Command<?> closing(DossierAct act, String number) {
    long version = play.version(number);
    return switch (act) {
      case DECLARE_INADMISSIBLE ->
          new DeclareInadmissible(
              play.decision(number), InadmissibilityMotive.NO_SERIOUS_HARM, OtherBody.MANAGEMENT);
      case REDIRECT -> new Redirect(play.decision(number), OtherBody.MANAGEMENT);
      case CLOSE_INCOMPLETE -> new CloseIncomplete(play.decision(number));
      case WITHDRAW_REQUEST -> new WithdrawReferral(number, version, TODAY, "");
      case ADVISE -> new Advise(play.decision(number), "Urgence");
      case DECLINE -> new Decline(play.decision(number), "Urgence");
      case CLOSE_SUPPORT -> new CloseSupport(play.decision(number), true);
      case RECORD_REFUSAL -> new RecordRefusal(number, version, said(2));
      case RENOUNCE -> new RevokeConsent(number, version, said(1));
      case CONCLUDE_FAILURE -> new ConcludeFailure(number, version, TODAY, "");
      case END_FOLLOW_UP ->
          new EndFollowUp(
              number,
              play.agreementVersion(number),
              Durability.TOO_EARLY,
              TODAY,
              "Sans point de suivi.");
      case ESCALATE ->
          new EscalateDossier(
              number,
              version,
              EscalationDoor.ALL_PARTIES,
              TODAY,
              "Motif",
              Map.of(1, TODAY, 2, TODAY),
              "Accord formel",
              Set.of(),
              "");
      default -> throw new IllegalStateException("No command of " + act);
    };
  }

  private static String actor(DossierAct act) {
    return Set.of(DossierAct.RECORD_REFUSAL, DossierAct.RENOUNCE).contains(act)
        ? SECRETARIAT
        : MEDIATOR;
  }

  private static ConsentInput said(int rank) {
    return new ConsentInput(rank, TODAY, ConsentMeans.SIGNED_AGREEMENT, null, "Classeur", null);
  }

  private long version(String number) throws Exception {
    return transactions.get(() -> play.version(number));
  }

  private long letters(String number, Paper paper) {
    return em.createQuery(
                "select count(p) from Piece p where p.dossier.number = :n and p.paper = :paper",
                Long.class)
            .setParameter("n", number)
            .setParameter("paper", paper)
            .getSingleResult()
        / FORMATS;
  }
}
