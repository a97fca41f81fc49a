package fr.mediane.it;

import static fr.mediane.it.DossierPlay.ADMINISTRATOR;
import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.agenda.ClockKind;
import fr.mediane.door.Command;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.LegalAction;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.admission.ConciliationFacts;
import fr.mediane.dossier.admission.ConciliationForm;
import fr.mediane.dossier.admission.RecordConciliation;
import fr.mediane.dossier.admission.RemoveConciliation;
import fr.mediane.dossier.admission.Reopen;
import fr.mediane.dossier.agreement.ConcludeFailure;
import fr.mediane.dossier.consent.ConsentInput;
import fr.mediane.dossier.consent.ConsentMeans;
import fr.mediane.dossier.consent.RecordRefusal;
import fr.mediane.dossier.followup.ReopenFollowUp;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.note.WriteNote;
import fr.mediane.dossier.referral.WithdrawReferral;
import fr.mediane.dossier.retention.ConfirmDestruction;
import fr.mediane.dossier.retention.DeclareLegalAction;
import fr.mediane.dossier.retention.KeepRetentions;
import fr.mediane.dossier.retention.ProposeDestruction;
import fr.mediane.dossier.retention.ResumeDestruction;
import fr.mediane.dossier.retention.SuspendDestruction;
import fr.mediane.dossier.seal.Seals;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What keeps a closed dossier, and for how long: a legal action under way suspends its end,
 * whatever time has passed; the private notes go at the closing.
 */
@ExtendWith(ArquillianExtension.class)
class RetentionTurnsIT {

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Inject private HttpServletRequest request;
  @Inject private DossierPlay play;
  @Inject private LedDossiers dossiers;
  @Inject private RunAsApplication application;
  @Inject private Transactions transactions;
  @Inject private Seals seals;

  @Test
  void aLegalActionUnderWaySuspendsTheEndUntilItIsSaidToBeOver() throws Exception {
    String number = dossiers.to(DossierState.INSTRUCTION);
    play.act(MEDIATOR, new WriteNote(number, null, "Une note."));
    play.act(SECRETARIAT, new WithdrawReferral(number, version(number), TODAY, ""));
    transactions.run(
        () -> {
          em.createQuery("update Dossier d set d.legalAction = :pending where d.number = :number")
              .setParameter("pending", LegalAction.PENDING)
              .setParameter("number", number)
              .executeUpdate();
          play.thirtyYearsPass(number);
        });
    keep(number);
    assertEquals(0, running(number, ClockKind.RETENTION));
    assertEquals(1, notes(number), "an action under way keeps everything");
    play.refuses(SECRETARIAT, "suspendue", new ProposeDestruction(number, version(number)));
    play.refuses(
        MEDIATOR, "déjà suspendue", new SuspendDestruction(number, version(number), "Recours"));

    play.act(MEDIATOR, new ResumeDestruction(number, version(number)));
    play.refuses(MEDIATOR, "n’est pas suspendue", new ResumeDestruction(number, version(number)));
    assertEquals(0, notes(number), "nothing keeps them any more");
    LocalDate last = dueOn(number);
    assertTrue(last.isAfter(TODAY), "the whole time runs again");
    ProposeDestruction proposal = new ProposeDestruction(number, version(number));
    Refusal early = assertThrows(Refusal.class, () -> on(last, SECRETARIAT, proposal));
    assertTrue(early.getMessage().contains("est conservé jusqu’au"), early::getMessage);
    on(last.plusDays(1), SECRETARIAT, proposal);

    play.act(MEDIATOR, new Reopen(play.decision(number)));
    play.act(SECRETARIAT, new WithdrawReferral(number, version(number), TODAY, ""));
    keep(number);
    assertEquals(0, running(number, ClockKind.RETENTION), "closed again, it is asked again");
    play.act(MEDIATOR, new ResumeDestruction(number, version(number)));
  }

  @Test
  void aLegalActionDeclaredLateSuspendsTheEndOfADossierOpenOrClosed() throws Exception {
    String open = dossiers.to(DossierState.CONSENT);
    play.refusesAt(SECRETARIAT, Set.of("legalAction"), declare(open, null, ""));
    play.refusesAt(SECRETARIAT, Set.of("legalActionNote"), declare(open, LegalAction.NONE, " "));
    play.refuses("mediateur.idf", "", declare(open, LegalAction.PENDING, ""));
    play.act(SECRETARIAT, declare(open, LegalAction.PENDING, "Un référé."));
    play.act(MEDIATOR, declare(open, LegalAction.PENDING, "Un appel."));
    String told =
        transactions.get(
            () -> {
              Dossier dossier = play.dossier(open);
              return seals.open(
                  dossier.getId(), Purposes.LEGAL_ACTION, dossier.getLegalActionNote());
            });
    assertTrue(told.contains("Un référé.") && told.endsWith("Un appel."), told);
    play.act(
        SECRETARIAT,
        new RecordRefusal(
            open,
            version(open),
            new ConsentInput(1, TODAY, ConsentMeans.LETTER, null, "Classeur", null)));
    keep(open);
    assertEquals(0, running(open, ClockKind.RETENTION), "nothing is destroyed under an action");
    String sheet =
        SignedInClient.on(request, SECRETARIAT)
            .get("/app/dossiers/fiche.xhtml?numero=" + open)
            .body();
    assertTrue(sheet.contains("la destruction est suspendue"), "and its sheet says so");

    String closed = withdrawn();
    proposed(closed);
    play.act(SECRETARIAT, declare(closed, LegalAction.PENDING, "Un recours."));
    assertEquals(0, running(closed, ClockKind.RETENTION));
    play.refuses(MEDIATOR, "suspendue", new ConfirmDestruction(closed, version(closed), true));
    play.act(SECRETARIAT, declare(closed, LegalAction.PAST, "Le recours est jugé."));
    play.refuses(SECRETARIAT, "suspendue", new ProposeDestruction(closed, version(closed)));
    play.act(MEDIATOR, new ResumeDestruction(closed, version(closed)));
    assertEquals(1, running(closed, ClockKind.RETENTION));
    play.act(SECRETARIAT, declare(closed, LegalAction.PENDING, "Un pourvoi."));
    assertEquals(0, running(closed, ClockKind.RETENTION), "what was lifted was another action");
  }

  private DeclareLegalAction declare(String number, LegalAction action, String note)
      throws Exception {
    return new DeclareLegalAction(number, version(number), action, note);
  }

  @Test
  void aSuspensionTakesBackWhatWasProposed() throws Exception {
    String number = withdrawn();
    transactions.run(() -> play.thirtyYearsPass(number));
    keep(number);
    play.act(SECRETARIAT, new ProposeDestruction(number, version(number)));
    play.act(MEDIATOR, new SuspendDestruction(number, version(number), "Recours"));
    play.refuses(MEDIATOR, "", new ConfirmDestruction(number, version(number), true));
    assertEquals(DossierState.CLOSED, dossiers.state(number));
  }

  @Test
  void aProposalFallsWhenTheDossierIsTakenUpAgain() throws Exception {
    String number = withdrawn();
    proposed(number);
    play.act(MEDIATOR, new Reopen(play.decision(number)));
    play.act(SECRETARIAT, new WithdrawReferral(number, version(number), TODAY, ""));
    confirmsAlone(number);

    String followed = dossiers.to(DossierState.CLOSED);
    proposed(followed);
    play.act(
        MEDIATOR,
        new ReopenFollowUp(
            followed,
            transactions.get(() -> play.agreementVersion(followed)),
            TODAY,
            "Une difficulté"));
    dossiers.lead(followed, DossierState.CLOSED);
    confirmsAlone(followed);
  }

  private void proposed(String number) throws Exception {
    transactions.run(() -> play.thirtyYearsPass(number));
    keep(number);
    play.act(SECRETARIAT, new ProposeDestruction(number, version(number)));
  }

  /** The time of a dossier closed again is over: one person alone does not destroy it. */
  private void confirmsAlone(String number) throws Exception {
    transactions.run(() -> play.thirtyYearsPass(number));
    keep(number);
    play.refuses(
        MEDIATOR,
        "Personne n’a encore proposé",
        new ConfirmDestruction(number, version(number), true));
    assertEquals(DossierState.CLOSED, dossiers.state(number));
    play.act(SECRETARIAT, new ProposeDestruction(number, version(number)));
    play.act(MEDIATOR, new ConfirmDestruction(number, version(number), true));
    assertEquals(DossierState.DESTROYED, dossiers.state(number));
  }

  @Test
  void thePrivateNotesGoAtTheClosingAndTheHistorySaysHowMany() throws Exception {
    String number = dossiers.to(DossierState.MEDIATION);
    play.act(MEDIATOR, new WriteNote(number, null, "Une note."));
    play.act(MEDIATOR, new WriteNote(number, null, "Une autre."));
    keep(number);
    assertEquals(2, notes(number), "an open dossier keeps them");
    play.act(MEDIATOR, new ConcludeFailure(number, version(number), TODAY, "Sans issue"));
    keep(number);
    assertEquals(0, notes(number));
    assertEquals(1, told(number), "the certificate of the notes");
  }

  @Test
  void aConciliationRecordedByMistakeIsTakenOut() throws Exception {
    String number = dossiers.to(DossierState.INSTRUCTION);
    String other = dossiers.to(DossierState.INSTRUCTION);
    play.act(
        MEDIATOR,
        new RecordConciliation(
            number,
            version(number),
            new ConciliationFacts(
                ConciliationForm.INTERNAL, TODAY.minusMonths(2), null, null, false),
            ""));
    Long id = transactions.get(() -> play.last("PriorConciliation", number));
    play.refuses(MEDIATOR, "", new RemoveConciliation(other, version(other), id));
    play.refuses(MEDIATOR, "", new RemoveConciliation(number, version(number) - 1, id));
    play.refuses("mediateur.idf", "", new RemoveConciliation(number, version(number), id));
    play.act(SECRETARIAT, new RemoveConciliation(number, version(number), id));
    assertEquals(0, conciliations(number));
    assertEquals(0, running(number, ClockKind.CONCILIATION), "nothing is awaited any more");
    play.refuses(SECRETARIAT, "", new RemoveConciliation(number, version(number), id));
  }

  private String withdrawn() throws Exception {
    String finess = transactions.get(() -> play.establishment(false));
    String number = play.register(SECRETARIAT, finess);
    play.act(SECRETARIAT, new WithdrawReferral(number, version(number), TODAY, ""));
    return number;
  }

  /** Keeps the times of retention, as every night does. */
  private void keep(String number) throws Exception {
    Long id = play.dossier(number).getId();
    play.act(ADMINISTRATOR, new KeepRetentions(List.of(id)));
  }

  /** Does an act in the morning of a day. */
  private void on(LocalDate day, String username, Command<?> command) {
    application.at(morning(day), username, command);
  }

  private static Instant morning(LocalDate day) {
    return day.atTime(9, 0).atZone(ZoneId.of("Europe/Paris")).toInstant();
  }

  private LocalDate dueOn(String number) throws Exception {
    Long id = play.dossier(number).getId();
    return em.createQuery(
            "select c.dueOn from LegalClock c where c.dossierId = :id and c.kind = :kind"
                + " and c.stoppedOn is null",
            LocalDate.class)
        .setParameter("id", id)
        .setParameter("kind", ClockKind.RETENTION)
        .getSingleResult();
  }

  private long running(String number, ClockKind kind) {
    return em.createQuery(
            "select count(c) from LegalClock c where c.dossierId = :id and c.kind = :kind"
                + " and c.stoppedOn is null",
            Long.class)
        .setParameter("id", play.dossier(number).getId())
        .setParameter("kind", kind)
        .getSingleResult();
  }

  private long notes(String number) {
    return count("PrivateNote e where e.dossier.number = :number", number);
  }

  private long conciliations(String number) {
    return count("PriorConciliation e where e.dossier.number = :number", number);
  }

  /** How many lines of the history tell the destruction of the notes. */
  private long told(String number) {
    return count(
        "DossierStep e where e.dossier.number = :number and e.detail like '2 notes%'", number);
  }

  private long count(String from, String number) {
    return em.createQuery("select count(e) from " + from, Long.class)
        .setParameter("number", number)
        .getSingleResult();
  }

  private long version(String number) throws Exception {
    return transactions.get(() -> play.version(number));
  }
}
