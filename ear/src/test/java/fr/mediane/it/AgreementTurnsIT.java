package fr.mediane.it;

import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.MEMBER;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.CaseMediatorSource;
import fr.mediane.dossier.ExclusionReason;
import fr.mediane.dossier.agreement.AddCommitment;
import fr.mediane.dossier.agreement.AgreementEvent;
import fr.mediane.dossier.agreement.AskHomologation;
import fr.mediane.dossier.agreement.CommitmentInput;
import fr.mediane.dossier.agreement.CommitmentState;
import fr.mediane.dossier.agreement.ConcludeMediation;
import fr.mediane.dossier.agreement.Durability;
import fr.mediane.dossier.agreement.Homologation;
import fr.mediane.dossier.agreement.HomologationApplicant;
import fr.mediane.dossier.agreement.HomologationResult;
import fr.mediane.dossier.agreement.RecordHomologation;
import fr.mediane.dossier.agreement.RemoveCommitment;
import fr.mediane.dossier.agreement.SignAgreement;
import fr.mediane.dossier.agreement.SignatureManner;
import fr.mediane.dossier.agreement.WithdrawSignature;
import fr.mediane.dossier.followup.AbandonAmendment;
import fr.mediane.dossier.followup.AmendAgreement;
import fr.mediane.dossier.followup.Amendment;
import fr.mediane.dossier.followup.EndFollowUp;
import fr.mediane.dossier.followup.HoldReview;
import fr.mediane.dossier.followup.ReopenFollowUp;
import fr.mediane.dossier.followup.ReviewInput;
import fr.mediane.dossier.followup.SignAmendment;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.dossier.meeting.HoldMeeting;
import fr.mediane.dossier.meeting.Meeting;
import fr.mediane.dossier.meeting.MeetingGuest;
import fr.mediane.dossier.meeting.MeetingInput;
import fr.mediane.dossier.meeting.MeetingKind;
import fr.mediane.dossier.meeting.PlanMeeting;
import fr.mediane.dossier.slot.Slot;
import fr.mediane.panel.Person;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What may happen to an agreement beside its conclusion: a signature taken back, a commitment taken
 * out, the judge asked, an amendment; each with the days that are the last ones allowed.
 */
@ExtendWith(ArquillianExtension.class)
class AgreementTurnsIT {

  /** Before the day of the document, and after today. */
  private static final LocalDate TOO_EARLY = TODAY.minusDays(1);

  private static final LocalDate TOO_LATE = TODAY.plusDays(1);

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Inject private DossierPlay play;
  @Inject private LedDossiers dossiers;
  @Inject private Transactions transactions;
  @Inject private HttpServletRequest request;

  private final SignedInClients clients = new SignedInClients();
  private String number;

  @Test
  void aDraftIsUnsignedAndLosesACommitment() throws Exception {
    number = dossiers.to(DossierState.MEDIATION);
    drafted(2);
    play.act(MEDIATOR, new AddCommitment(number, agreed(), commitment("Se voir")));
    play.refuses(MEDIATOR, "n’existe plus", new RemoveCommitment(number, agreed(), 3));
    play.refusesAt(MEDIATOR, Set.of("signatureOn"), sign(1, TOO_EARLY));
    play.refusesAt(MEDIATOR, Set.of("signatureOn"), sign(1, TOO_LATE));
    play.act(MEDIATOR, sign(1, TODAY));
    play.refusesAt(MEDIATOR, Set.of("signatureParty"), sign(1, TODAY));
    play.refuses(MEDIATOR, "signé", new RemoveCommitment(number, agreed(), 2));
    play.refuses(MEDIATOR, "n’a pas signé", new WithdrawSignature(number, agreed(), 2));
    play.refuses(MEDIATOR, "", new WithdrawSignature(number, agreed() - 1, 1));
    play.act(MEDIATOR, new WithdrawSignature(number, agreed(), 1));
    assertTrue(transactions.get(() -> play.agreement(number).signatures().isEmpty()));
    play.act(MEDIATOR, new RemoveCommitment(number, agreed(), 2));
    assertEquals(
        List.of(1),
        transactions.get(
            () ->
                play.agreement(number).getCommitments().stream()
                    .map(kept -> kept.getRank())
                    .toList()));
    play.act(MEDIATOR, sign(1, TODAY));
    play.act(MEDIATOR, sign(2, TODAY));
    play.act(MEDIATOR, new ConcludeMediation(number, agreed(), Outcome.AGREEMENT, TODAY));
    play.refuses(MEDIATOR, "n’est pas possible", new WithdrawSignature(number, agreed(), 1));
  }

  @Test
  void theJudgeIsAskedOnceAtATimeAndAnswersNotBefore() throws Exception {
    number = dossiers.to(DossierState.FOLLOW_UP);
    play.refusesAt(SECRETARIAT, Set.of("askedOn"), ask(TOO_EARLY));
    play.refusesAt(SECRETARIAT, Set.of("askedOn"), ask(TOO_LATE));
    play.refusesAt(
        SECRETARIAT,
        Set.of("applicantParties", "court"),
        new AskHomologation(
            number, agreed(), HomologationApplicant.BY_PARTY, Set.of(), " ", TODAY));
    play.act(SECRETARIAT, ask(TODAY));
    int request = pending(Homologation.class);
    play.refuses(SECRETARIAT, "déjà en cours", ask(TODAY));
    play.refuses(SECRETARIAT, "ne porte ce numéro", answer(request + 1, TODAY));
    play.refusesAt(SECRETARIAT, Set.of("resultOn"), answer(request, TOO_EARLY));
    play.refusesAt(SECRETARIAT, Set.of("resultOn"), answer(request, TOO_LATE));
    play.refusesAt(
        SECRETARIAT,
        Set.of("result"),
        new RecordHomologation(number, agreed(), request, null, TODAY));
    play.act(SECRETARIAT, answer(request, TODAY));
    play.refuses(SECRETARIAT, "ne porte ce numéro", answer(request, TODAY));
    play.act(SECRETARIAT, ask(TODAY));
  }

  @Test
  void aContractOfTheFirstVersionIsNotHomologated() throws Exception {
    number = dossiers.to(DossierState.FOLLOW_UP);
    documentOn(LocalDate.of(2023, 4, 30));
    play.refuses(SECRETARIAT, "décret n° 2023-326", ask(TODAY));
    documentOn(LocalDate.of(2023, 5, 1));
    play.act(SECRETARIAT, ask(TODAY));
  }

  @Test
  void anAmendmentAppliesOnceEveryPartyHasSignedIt() throws Exception {
    number = dossiers.to(DossierState.FOLLOW_UP);
    play.refuses(MEDIATOR, "n’existe pas", signAmendment(1, 1, TODAY));
    play.refuses(
        MEDIATOR,
        "n’existe plus",
        new AmendAgreement(number, agreed(), TODAY, 9, commitment("Rien")));
    play.act(
        MEDIATOR, new AmendAgreement(number, agreed(), TODAY, 1, commitment("Se voir le lundi")));
    play.refuses(
        MEDIATOR,
        "attend encore des signatures",
        new AmendAgreement(number, agreed(), TODAY, null, commitment("Autre")));
    play.refusesAt(MEDIATOR, Set.of("amendmentSignedOn"), signAmendment(1, 1, TOO_EARLY));
    play.refusesAt(MEDIATOR, Set.of("amendmentSignedOn"), signAmendment(1, 1, TOO_LATE));
    play.refusesAt(
        MEDIATOR,
        Set.of("amendmentManner"),
        new SignAmendment(number, agreed(), 1, 1, TODAY, null));
    play.act(MEDIATOR, signAmendment(1, 1, TODAY));
    play.refusesAt(MEDIATOR, Set.of("amendmentParty"), signAmendment(1, 1, TODAY));
    assertFalse(applied());
    play.act(MEDIATOR, signAmendment(1, 2, TODAY));
    assertTrue(applied());
    play.refuses(MEDIATOR, "déjà signé par tous", signAmendment(1, 2, TODAY));
    assertEquals(
        TODAY.plusMonths(2),
        transactions.get(() -> play.agreement(number).commitment(1).orElseThrow().getDueOn()));
  }

  @Test
  void whoeverLedReadsUntilTheClosingAndLeadsAgainWhenTheFollowUpIsTakenUp() throws Exception {
    number = dossiers.to(DossierState.FOLLOW_UP);
    Long kept = meeting(TODAY);
    Long vain = meeting(TODAY.plusDays(1));
    play.act(MEMBER, review());
    assertTrue(page().contains("laisserait en suspens"), "nobody has received the agreement");
    play.act(MEDIATOR, new EndFollowUp(number, agreed(), Durability.YES, TODAY, ""));
    play.refuses(MEMBER, new NotFoundRefusal().getMessage(), review());

    play.refuses(MEDIATOR, "n’est plus prévue", hold(vain));
    play.act(MEDIATOR, hold(kept));
    play.refuses(MEDIATOR, "n’est pas possible", new PlanMeeting(number, preparatory(TODAY)));

    play.act(MEDIATOR, new ReopenFollowUp(number, agreed(), TODAY, "Une difficulté"));
    play.act(MEMBER, review());
  }

  @Test
  void whoeverLeftTheInstanceDoesNotLeadAgainAndTheMediatorFollowsUpWhenNobodyIsLeft()
      throws Exception {
    number = dossiers.to(DossierState.FOLLOW_UP);
    Long other =
        transactions.get(
            () -> {
              // The mediator who presides comes first among the candidates.
              List<Long> people = play.mediators(number);
              Person person = em.find(Person.class, people.get(people.size() - 1));
              play.dossier(number)
                  .designate(
                      new CaseMediator(person, CaseMediatorSource.MEMBER, true, TODAY, null));
              return person.getId();
            });
    Long member = transactions.get(() -> play.member().getId());
    end();
    assertEquals(1, mandateEnds(member, TODAY.minusDays(1)));
    try {
      assertTrue(reopen());
      assertEquals(List.of(other), leading());
      play.refuses(MEMBER, new NotFoundRefusal().getMessage(), review());
      end();
      transactions.run(() -> play.exclude(number, other, ExclusionReason.STEPPED_ASIDE));
      assertFalse(reopen());
      assertEquals(List.of(), leading());
      play.act(MEDIATOR, review());
    } finally {
      mandateEnds(member, null);
    }
  }

  private void end() throws Exception {
    play.act(MEDIATOR, new EndFollowUp(number, agreed(), Durability.TOO_EARLY, TODAY, ""));
  }

  private boolean reopen() throws Exception {
    return play.act(MEDIATOR, new ReopenFollowUp(number, agreed(), TODAY, "Une difficulté"));
  }

  /** Ends early the mandate of somebody that is in term today; {@code null} takes it back. */
  private int mandateEnds(Long person, LocalDate to) throws Exception {
    return transactions.get(
        () ->
            em.createQuery(
                    "update Mandate m set m.endedOn = :to where m.person.id = :person"
                        + " and m.supersededBy is null and m.startsOn <= :today"
                        + " and m.endsOn >= :today and "
                        + (to == null ? "m.endedOn is not null" : "m.endedOn is null"))
                .setParameter("to", to)
                .setParameter("person", person)
                .setParameter("today", TODAY)
                .executeUpdate());
  }

  /** Identities of those who lead. */
  private List<Long> leading() throws Exception {
    return transactions.get(
        () ->
            play.dossier(number).getMediators().stream()
                .filter(CaseMediator::isActive)
                .map(lead -> lead.getPerson().getId())
                .toList());
  }

  private HoldReview review() throws Exception {
    return new HoldReview(
        number,
        agreed(),
        new ReviewInput(TODAY, Durability.YES, Map.of(1, CommitmentState.DONE), "Tenu.", "Rien."));
  }

  /** Plans a meeting. */
  private Long meeting(LocalDate day) throws Exception {
    play.act(MEDIATOR, new PlanMeeting(number, preparatory(day)));
    return transactions.get(() -> play.last("Meeting", number));
  }

  private static MeetingInput preparatory(LocalDate day) {
    return new MeetingInput(
        MeetingKind.PREPARATORY,
        new Slot(day, LocalTime.of(10, 0), 60, false, "Salle"),
        Set.of(),
        Map.of(),
        Set.of(),
        Set.of(),
        true,
        "");
  }

  /** Everybody came. */
  private HoldMeeting hold(Long meeting) throws Exception {
    return transactions.get(
        () -> {
          Meeting found = em.find(Meeting.class, meeting);
          return new HoldMeeting(
              number,
              meeting,
              found.getVersion(),
              found.getGuests().stream().map(MeetingGuest::getId).collect(Collectors.toSet()),
              60);
        });
  }

  @Test
  void anAmendmentThatSomebodyDoesNotSignIsGivenUpAndAnotherTakesItsPlace() throws Exception {
    number = dossiers.to(DossierState.FOLLOW_UP);
    play.refuses(MEDIATOR, "n’existe pas", abandon(1, TODAY));
    play.act(
        MEDIATOR, new AmendAgreement(number, agreed(), TODAY, 1, commitment("Se voir le lundi")));
    play.act(MEDIATOR, signAmendment(1, 1, TODAY));
    play.refusesAt(MEDIATOR, Set.of("amendmentAbandonedOn"), abandon(1, TOO_EARLY));
    play.refusesAt(MEDIATOR, Set.of("amendmentAbandonedOn"), abandon(1, TOO_LATE));
    assertTrue(page().contains("Abandonner l’avenant"));
    play.act(MEDIATOR, abandon(1, TODAY));
    assertTrue(page().contains("abandonné le 22/11/2026"));
    assertFalse(page().contains("Abandonner l’avenant"));
    play.refuses(MEDIATOR, "n’existe pas", signAmendment(1, 2, TODAY));
    play.refuses(MEDIATOR, "n’existe pas", abandon(1, TODAY));
    assertEquals(
        TODAY.plusMonths(1),
        transactions.get(() -> play.agreement(number).commitment(1).orElseThrow().getDueOn()));
    play.act(
        MEDIATOR, new AmendAgreement(number, agreed(), TODAY, 1, commitment("Se voir le mardi")));
    play.act(MEDIATOR, signAmendment(2, 1, TODAY));
    play.act(MEDIATOR, signAmendment(2, 2, TODAY));
    play.refuses(MEDIATOR, "n’existe pas", abandon(2, TODAY));
    assertEquals(
        TODAY.plusMonths(2),
        transactions.get(() -> play.agreement(number).commitment(1).orElseThrow().getDueOn()));
  }

  private AbandonAmendment abandon(int amendment, LocalDate on) throws Exception {
    return new AbandonAmendment(number, agreed(), amendment, on);
  }

  private String page() throws Exception {
    return clients.get(request, MEDIATOR, "/app/dossiers/accord.xhtml?numero=" + number).body();
  }

  /** So many acts of the guide from the mediation on: the draft, its commitment. */
  private void drafted(int acts) throws Exception {
    CaseGuide guide = new CaseGuide(play, number, List.of());
    for (int act = 0; act < acts; act++) {
      dossiers.perform(
          transactions.get(() -> guide.next(DossierState.MEDIATION, DossierState.FOLLOW_UP)));
    }
  }

  private SignAgreement sign(int party, LocalDate on) throws Exception {
    return new SignAgreement(number, agreed(), party, on, SignatureManner.IN_PERSON, null);
  }

  private AskHomologation ask(LocalDate on) throws Exception {
    return new AskHomologation(
        number, agreed(), HomologationApplicant.JOINTLY, Set.of(), "Tribunal", on);
  }

  private RecordHomologation answer(int request, LocalDate on) throws Exception {
    return new RecordHomologation(number, agreed(), request, HomologationResult.REFUSED, on);
  }

  private SignAmendment signAmendment(int amendment, int party, LocalDate on) throws Exception {
    return new SignAmendment(number, agreed(), amendment, party, on, SignatureManner.IN_PERSON);
  }

  private static CommitmentInput commitment(String body) {
    return new CommitmentInput(Set.of(1), body, TODAY.plusMonths(2));
  }

  private void documentOn(LocalDate day) throws Exception {
    transactions.run(
        () ->
            em.createQuery("update MediationAgreement a set a.documentOn = :day where a.id = :id")
                .setParameter("day", day)
                .setParameter("id", play.agreement(number).getId())
                .executeUpdate());
  }

  private int pending(Class<? extends AgreementEvent> kind) throws Exception {
    return transactions.get(
        () -> play.agreement(number).events(kind).stream().findFirst().orElseThrow().getNumber());
  }

  private boolean applied() throws Exception {
    return transactions.get(
        () ->
            play.agreement(number).events(Amendment.class).stream()
                .noneMatch(Amendment::isPending));
  }

  private long agreed() throws Exception {
    return transactions.get(() -> play.agreementVersion(number));
  }
}
