package fr.mediane.it;

import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.MEMBER;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static fr.mediane.it.Readings.meetings;
import static fr.mediane.it.Readings.read;
import static fr.mediane.it.Readings.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.ExclusionReason;
import fr.mediane.dossier.admission.DecisionInput;
import fr.mediane.dossier.admission.Decline;
import fr.mediane.dossier.admission.EngageMediation;
import fr.mediane.dossier.admission.ExaminationRecord;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.session.CancelSession;
import fr.mediane.dossier.session.HoldSession;
import fr.mediane.dossier.session.HoldSession.Saying;
import fr.mediane.dossier.session.Opinion;
import fr.mediane.dossier.session.PlanSession;
import fr.mediane.dossier.session.PutOnAgenda;
import fr.mediane.dossier.session.RecordOpinion;
import fr.mediane.dossier.session.TakeOffAgenda;
import fr.mediane.dossier.slot.Slot;
import fr.mediane.network.Mediator;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Sessions through the door and the pages: a member who has a tie with a dossier sees neither its
 * number nor its count.
 */
@ExtendWith(ArquillianExtension.class)
class SessionsIT {

  @Inject private RunAsApplication application;
  @Inject private DossierPlay play;
  @Inject private LedDossiers dossiers;
  @Inject private Transactions transactions;
  @Inject private ExaminationRecord examinations;
  @Inject private HttpServletRequest request;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Test
  void aMemberReadsWhatIsOnTheAgendaUnlessTied() throws Exception {
    String known = dossiers.examined(false);
    String tied = dossiers.examined(true);
    String session = application.as(MEDIATOR, new PlanSession(slot(TODAY)));
    SignedInClient member = client(MEMBER);
    assertEquals(404, member.get(sheet(known)).statusCode());

    application.as(MEDIATOR, new PutOnAgenda(session, tied));
    assertFalse(read(member, page(session)).contains(tied));
    assertTrue(count(read(member, "/app/sessions/liste.xhtml"), session).endsWith(">0</td>"));
    application.as(MEDIATOR, new PutOnAgenda(session, known));

    String seen = read(member, page(session));
    assertTrue(seen.contains(known));
    assertFalse(seen.contains(tied));
    assertTrue(count(read(member, "/app/sessions/liste.xhtml"), session).endsWith(">1</td>"));
    assertTrue(read(member, sheet(known)).contains("zqrecit"));
    assertEquals(404, member.get(sheet(tied)).statusCode());
    assertFalse(read(member, "/app/dossiers/liste.xhtml").contains(tied));
    assertTrue(read(member, meetings(known)).contains("Rencontres réservées"));
    String led = read(client(MEDIATOR), page(session));
    assertTrue(led.contains(known) && led.contains(tied));

    application.as(MEDIATOR, new TakeOffAgenda(session, known));
    assertEquals(404, member.get(sheet(known)).statusCode());
    application.as(MEDIATOR, new CancelSession(session, play.sessionVersion(session), ""));
  }

  @Test
  void cancellingClosesTheDossiersToTheMembers() throws Exception {
    String number = dossiers.examined(false);
    String session = application.as(MEDIATOR, new PlanSession(slot(TODAY.plusDays(9))));
    application.as(MEDIATOR, new PutOnAgenda(session, number));
    SignedInClient member = client(MEMBER);
    assertEquals(200, member.get(sheet(number)).statusCode());
    application.as(
        MEDIATOR, new CancelSession(session, play.sessionVersion(session), "Salle indisponible"));
    assertEquals(404, member.get(sheet(number)).statusCode());
    assertThrows(Refusal.class, () -> application.as(MEDIATOR, new PutOnAgenda(session, number)));
  }

  @Test
  void anInstanceSaysWhatItThinksOnlyWithItsQuorum() throws Exception {
    String number = dossiers.examined(false);
    String session = application.as(MEDIATOR, new PlanSession(slot(TODAY)));
    application.as(MEDIATOR, new PutOnAgenda(session, number));
    assertThrows(
        InvalidRefusal.class, () -> application.as(MEDIATOR, new PutOnAgenda(session, number)));
    Map<String, Saying> favourable =
        Map.of(number, new Saying(Opinion.MEDIATION, "Entendre d’abord le cadre de santé."));
    List<String> members = play.members();
    int required = (members.size() + 1) / 2;
    assertThrows(
        InvalidRefusal.class,
        () ->
            application.as(MEDIATOR, hold(session, members.subList(0, required - 1), favourable)));
    assertEquals(Optional.empty(), examinations.lastExaminedOn(identity(number)));
    application.as(MEDIATOR, hold(session, members.subList(0, required), favourable));
    assertEquals(Optional.of(TODAY), examinations.lastExaminedOn(identity(number)));
    String seen = read(client(MEDIATOR), page(session));
    assertTrue(seen.contains("Favorable à une médiation"));
    assertTrue(seen.contains("Entendre d’abord le cadre de santé."));
    assertTrue(seen.contains("quorum de " + required + " atteint"));
    assertFalse(
        read(client(SECRETARIAT), page(session)).contains("Entendre d’abord"),
        "the secretariat reads no note");
  }

  @Test
  void whoHasATieWithADossierIsNotCountedAmongThoseWhoExamineIt() throws Exception {
    String known = dossiers.examined(false);
    String tied = dossiers.examined(false);
    transactions.run(() -> play.excludeMember(tied, ExclusionReason.CHALLENGED));
    List<String> members = membersFirst(application.actor(MEMBER).personId().toString());
    int required = (members.size() + 1) / 2;
    String session = application.as(MEDIATOR, new PlanSession(slot(TODAY)));
    application.as(MEDIATOR, new PutOnAgenda(session, known));
    application.as(MEDIATOR, new PutOnAgenda(session, tied));
    Saying favourable = new Saying(Opinion.MEDIATION, null);
    InvalidRefusal refused =
        assertThrows(
            InvalidRefusal.class,
            () ->
                application.as(
                    MEDIATOR,
                    hold(
                        session,
                        members.subList(0, required),
                        Map.of(known, favourable, tied, favourable))));
    assertEquals("opinion-" + tied, refused.problems().get(0).field());
    application.as(
        MEDIATOR, hold(session, members.subList(0, required), Map.of(known, favourable)));
    assertEquals(Optional.of(TODAY), examinations.lastExaminedOn(identity(known)));
    assertEquals(Optional.empty(), examinations.lastExaminedOn(identity(tied)));
    assertThrows(
        InvalidRefusal.class,
        () -> application.as(MEDIATOR, new RecordOpinion(session, tied, Opinion.MEDIATION, null)));

    String later = application.as(MEDIATOR, new PlanSession(slot(TODAY)));
    application.as(MEDIATOR, new PutOnAgenda(later, tied));
    application.as(
        MEDIATOR, hold(later, members.subList(0, required + 1), Map.of(tied, favourable)));
    assertEquals(Optional.of(TODAY), examinations.lastExaminedOn(identity(tied)));
    assertEquals(0, openings(tied, "SessionRead"), "no opinion was shown yet");
    assertTrue(read(client(MEDIATOR), page(later)).contains("1 membre présent n’a pas pris part"));
    assertEquals(
        Readings.TIMES, openings(tied, "SessionRead"), "an opinion read opens the dossier");
    assertFalse(read(client(MEMBER), page(later)).contains(tied));
    assertEquals(Readings.TIMES, openings(tied, "SessionRead"), "hidden from who has a tie");
    assertEquals(0, openings(known, "SessionRead"), "in another session");
    read(client(MEMBER), page(session));
    assertEquals(Readings.TIMES, openings(known, "SessionRead"));
    assertEquals(
        200, client(MEDIATOR).get("/api/secure/seances/" + later + "/releve.pdf").statusCode());
    assertEquals(1, openings(tied, "PrintSessionPaper"));
  }

  @Test
  void aMediatorWhoHasATieRecordsNoOpinionEvenOfASessionAlreadyHeld() throws Exception {
    String known = dossiers.examined(false);
    String tied = dossiers.examined(false);
    String session = application.as(MEDIATOR, new PlanSession(slot(TODAY)));
    application.as(MEDIATOR, new PutOnAgenda(session, known));
    application.as(MEDIATOR, new PutOnAgenda(session, tied));
    Long person = somebody();
    transactions.run(() -> play.exclude(tied, person, ExclusionReason.CHALLENGED));
    RecordOpinion opinion = new RecordOpinion(session, tied, Opinion.MEDIATION, null);
    Long before = presides(person);
    try {
      application.as(
          MEDIATOR,
          hold(session, play.members(), Map.of(known, new Saying(Opinion.MEDIATION, null))));
      assertFalse(read(client(MEDIATOR), page(session)).contains(tied));
      assertThrows(NotFoundRefusal.class, () -> application.as(MEDIATOR, opinion));
      assertEquals(Optional.empty(), examinations.lastExaminedOn(identity(tied)));
      assertTrue(read(client(SECRETARIAT), page(session)).contains("recording-" + tied));
      application.as(SECRETARIAT, opinion);
      assertEquals(Optional.of(TODAY), examinations.lastExaminedOn(identity(tied)));
    } finally {
      presides(before);
    }
  }

  /** Somebody of the pool who has neither a mandate nor a tie on record. */
  private Long somebody() {
    return em.createQuery(
            "select min(p.id) from Person p where"
                + " not exists (select m.id from Mandate m where m.person = p)"
                + " and not exists (select a.personId from PersonAffinity a where a.personId = p.id)",
            Long.class)
        .getSingleResult();
  }

  /** Says which person of the pool the mediator in office is, and answers who it was before. */
  private Long presides(Long person) throws Exception {
    return transactions.get(
        () -> {
          Mediator mediator =
              em.createQuery(
                      "select m from Mediator m where m.territory.code = 'GES'"
                          + " and m.startsOn <= :day and m.endsOn >= :day and m.endedOn is null",
                      Mediator.class)
                  .setParameter("day", TODAY)
                  .getSingleResult();
          Long before = mediator.getPersonId();
          mediator.isPerson(person);
          return before;
        });
  }

  @Test
  void aDecisionTakenBeforeTheSessionClosesTheDossierToTheMembers() throws Exception {
    String number = dossiers.examined(false);
    String session = application.as(MEDIATOR, new PlanSession(slot(TODAY.plusDays(9))));
    application.as(MEDIATOR, new PutOnAgenda(session, number));
    assertEquals(200, client(MEMBER).get(sheet(number)).statusCode());
    transactions.run(() -> play.force(number, DossierState.CONSENT));
    assertEquals(404, client(MEMBER).get(sheet(number)).statusCode());
    assertFalse(read(client(MEMBER), page(session)).contains(number));
    application.as(MEDIATOR, new CancelSession(session, play.sessionVersion(session), ""));
  }

  @Test
  void aDossierDecidedOrClosedLeavesTheAgendasToCome() throws Exception {
    String declined = dossiers.to(DossierState.EXAMINATION);
    String engaged = dossiers.to(DossierState.EXAMINATION);
    String waiting = dossiers.examined(false);
    String session = application.as(MEDIATOR, new PlanSession(slot(TODAY.plusDays(9))));
    for (String number : List.of(declined, engaged, waiting)) {
      application.as(MEDIATOR, new PutOnAgenda(session, number));
    }
    DecisionInput decision = transactions.get(() -> play.decision(declined));
    application.as(MEDIATOR, new Decline(decision, "Urgence"));
    DecisionInput other = transactions.get(() -> play.decision(engaged));
    application.as(MEDIATOR, new EngageMediation(other, "Urgence"));
    assertEquals(List.of(waiting), agenda(session));
    assertEquals(DossierState.CLOSED, dossiers.state(declined));
    assertTrue(
        transactions.get(
            () ->
                play.dossier(declined).getSteps().stream()
                    .anyMatch(step -> String.valueOf(step.getDetail()).startsWith("Retiré"))),
        "the history tells it");

    transactions.run(() -> play.force(waiting, DossierState.CLOSED));
    assertEquals(List.of(waiting), agenda(session));
    String paper =
        words(client(MEDIATOR), "/api/secure/seances/" + session + "/ordre-du-jour.docx");
    assertFalse(paper.contains(waiting), "closed before this was watched");
    application.as(MEDIATOR, new CancelSession(session, play.sessionVersion(session), ""));
  }

  /** The dossiers on an agenda. */
  private List<String> agenda(String session) {
    return em.createQuery(
            "select i.dossier.number from AgendaItem i where i.session.number = :session"
                + " order by i.rank",
            String.class)
        .setParameter("session", session)
        .getResultList();
  }

  /** The members, one of them first. */
  private List<String> membersFirst(String first) {
    return play.members().stream()
        .sorted((one, other) -> Boolean.compare(other.equals(first), one.equals(first)))
        .toList();
  }

  private static HoldSession hold(
      String session, List<String> present, Map<String, Saying> opinions) {
    return new HoldSession(session, 1, Set.copyOf(present), 150, opinions);
  }

  private static Slot slot(LocalDate date) {
    return new Slot(date, LocalTime.of(14, 0), 180, false, "Salle des Tilleuls");
  }

  private SignedInClient client(String username) throws Exception {
    return SignedInClient.on(request, username);
  }

  private static String page(String session) {
    return "/app/sessions/fiche.xhtml?numero=" + session;
  }

  private static String sheet(String dossier) {
    return "/app/dossiers/fiche.xhtml?numero=" + dossier;
  }

  /** The cell that counts the dossiers of a session, in the list. */
  private static String count(String list, String session) {
    int row = list.indexOf("numero=" + session);
    int cell = list.indexOf("data-label=\"Dossiers\"", row);
    return list.substring(cell, list.indexOf("</td>", cell) + "</td>".length());
  }

  /** How many times reading a session opened a dossier, as the journal tells. */
  private long openings(String number, String action) {
    return em.createQuery(
            "select count(j) from JournalEntry j where j.subjectType = 'Dossier'"
                + " and j.subjectId = :dossier and j.action = :action",
            Long.class)
        .setParameter("dossier", identity(number).toString())
        .setParameter("action", action)
        .getSingleResult();
  }

  private Long identity(String number) {
    return play.dossier(number).getId();
  }
}
