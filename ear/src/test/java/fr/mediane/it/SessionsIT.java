package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.CaseMediatorSource;
import fr.mediane.dossier.Channel;
import fr.mediane.dossier.ConflictLink;
import fr.mediane.dossier.ConflictScope;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierExclusion;
import fr.mediane.dossier.ExclusionReason;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.InterventionNature;
import fr.mediane.dossier.LegalAction;
import fr.mediane.dossier.PartyFacts;
import fr.mediane.dossier.PartyProfession;
import fr.mediane.dossier.PartyRole;
import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.ReferralFacts;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.admission.ExaminationRecord;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.meeting.CancelMeeting;
import fr.mediane.dossier.meeting.GuestKind;
import fr.mediane.dossier.meeting.HoldMeeting;
import fr.mediane.dossier.meeting.MeetingInput;
import fr.mediane.dossier.meeting.MeetingKind;
import fr.mediane.dossier.meeting.MoveMeeting;
import fr.mediane.dossier.meeting.PlanMeeting;
import fr.mediane.dossier.note.DeleteNote;
import fr.mediane.dossier.note.PrivateNotes;
import fr.mediane.dossier.note.RewriteNote;
import fr.mediane.dossier.note.WriteNote;
import fr.mediane.dossier.referral.PartyInput;
import fr.mediane.dossier.referral.ReferralInput;
import fr.mediane.dossier.referral.RegisterReferral;
import fr.mediane.dossier.session.CancelSession;
import fr.mediane.dossier.session.HoldSession;
import fr.mediane.dossier.session.HoldSession.Saying;
import fr.mediane.dossier.session.Opinion;
import fr.mediane.dossier.session.PlanSession;
import fr.mediane.dossier.session.PutOnAgenda;
import fr.mediane.dossier.session.TakeOffAgenda;
import fr.mediane.dossier.slot.Slot;
import fr.mediane.network.Civility;
import fr.mediane.panel.Person;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.net.http.HttpResponse;
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
 * Sessions, meetings and private notes through the door and the pages: a member who has a tie sees
 * neither number nor count, and only its author sees a note.
 */
@ExtendWith(ArquillianExtension.class)
class SessionsIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String MEDIATOR = "mediateur.ges";
  private static final String MEMBER = "membre.ges";
  private static final int MOST_STATEMENTS = 6;

  @Inject private RunAsApplication application;
  @Inject private PrivateNotes notes;
  @Inject private ExaminationRecord examinations;
  @Inject private HttpServletRequest request;
  @Resource private UserTransaction transaction;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Test
  void aMemberReadsWhatIsOnTheAgendaUnlessTied() throws Exception {
    String known = dossier(establishment(false));
    String tied = dossier(establishment(true));
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
    assertTrue(read(member, sheet(known)).contains("Un planning contesté"));
    assertEquals(404, member.get(sheet(tied)).statusCode());
    assertFalse(read(member, "/app/dossiers/liste.xhtml").contains(tied));
    assertEquals(404, member.get(meetings(known)).statusCode());
    String led = read(client(MEDIATOR), page(session));
    assertTrue(led.contains(known) && led.contains(tied));

    application.as(MEDIATOR, new TakeOffAgenda(session, known));
    assertEquals(404, member.get(sheet(known)).statusCode());
    application.as(MEDIATOR, new CancelSession(session, version(session), ""));
  }

  @Test
  void cancellingClosesTheDossiersToTheMembers() throws Exception {
    String number = dossier(establishment(false));
    String session = application.as(MEDIATOR, new PlanSession(slot(TODAY.plusDays(9))));
    application.as(MEDIATOR, new PutOnAgenda(session, number));
    SignedInClient member = client(MEMBER);
    assertEquals(200, member.get(sheet(number)).statusCode());
    application.as(MEDIATOR, new CancelSession(session, version(session), "Salle indisponible"));
    assertEquals(404, member.get(sheet(number)).statusCode());
    assertThrows(Refusal.class, () -> application.as(MEDIATOR, new PutOnAgenda(session, number)));
  }

  @Test
  void anInstanceSaysWhatItThinksOnlyWithItsQuorum() throws Exception {
    String number = dossier(establishment(false));
    String session = application.as(MEDIATOR, new PlanSession(slot(TODAY)));
    application.as(MEDIATOR, new PutOnAgenda(session, number));
    assertThrows(
        InvalidRefusal.class, () -> application.as(MEDIATOR, new PutOnAgenda(session, number)));
    Map<String, Saying> favourable =
        Map.of(number, new Saying(Opinion.MEDIATION, "Entendre d’abord le cadre de santé."));
    List<String> members = members();
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
        read(client("instance.ges"), page(session)).contains("Entendre d’abord"),
        "the secretariat reads no note");
  }

  @Test
  void onlyItsAuthorReadsANote() throws Exception {
    String number = dossier(establishment(false));
    designate(number);
    String secret = "Le silence de la première partie pèse.";
    Long note = application.as(MEMBER, new WriteNote(number, null, secret));
    assertTrue(read(client(MEMBER), meetings(number)).contains(secret));
    for (String other : List.of(MEDIATOR, "instance.ges")) {
      String page = read(client(other), meetings(number));
      assertFalse(page.contains("pèse"), other);
    }
    assertEquals(404, client("nationale").get(meetings(number)).statusCode());
    for (String other : List.of("admin", "dg.ges", "ministeres")) {
      assertEquals(403, client(other).get(meetings(number)).statusCode(), other);
    }
    assertThrows(
        NotFoundRefusal.class,
        () -> application.as(MEDIATOR, new RewriteNote(number, note, 1, "effacé")));
    assertThrows(
        NotFoundRefusal.class, () -> application.as(MEDIATOR, new DeleteNote(number, note, 1)));
    assertThrows(
        ForbiddenRefusal.class,
        () -> application.as("instance.ges", new DeleteNote(number, note, 1)));

    exclude(number);
    assertEquals(404, client(MEMBER).get(meetings(number)).statusCode());
    assertThrows(
        NotFoundRefusal.class, () -> application.as(MEMBER, new DeleteNote(number, note, 1)));
    assertEquals(1, count(number), "hidden, not deleted");
    transaction.begin();
    assertEquals(1, notes.destroyOf(identity(number)));
    transaction.commit();
    assertEquals(0, count(number));
  }

  @Test
  void aMeetingIsPlannedMovedAndHeldAndItsPapersSayLittle() throws Exception {
    String number = dossier(establishment(false));
    MeetingInput plenary = meeting(MeetingKind.PLENARY, Set.of(1, 2));
    assertThrows(
        InvalidRefusal.class, () -> application.as(MEDIATOR, new PlanMeeting(number, plenary)));
    Long id =
        application.as(
            MEDIATOR, new PlanMeeting(number, meeting(MeetingKind.INTERVIEW, Set.of(1))));
    SignedInClient mediator = client(MEDIATOR);
    String page = read(mediator, meetings(number));
    assertTrue(page.contains("Entretien individuel") && page.contains("Dominique Soutien"));
    String base = "/api/secure/dossiers/" + number + "/rencontres/" + id;
    String calendar = mediator.get(base + "/rendez-vous.ics").body();
    assertTrue(calendar.contains("SUMMARY:Entretien – Médiane – " + number), calendar);
    assertTrue(calendar.contains("DTSTART:20261122T130000Z"), calendar);
    assertFalse(calendar.contains("Tilleuls") || calendar.contains("Essai"), calendar);
    Long guest = guest(id, "PARTY");
    assertEquals(200, mediator.get(base + "/convocation-" + guest + ".pdf").statusCode());
    assertEquals(
        404, mediator.get(base + "/convocation-" + guest(id, "PRESIDENT") + ".pdf").statusCode());
    assertEquals(404, client(MEMBER).get(base + "/rendez-vous.ics").statusCode());

    application.as(MEDIATOR, new MoveMeeting(number, id, 1, slot(TODAY)));
    assertThrows(
        ConflictRefusal.class,
        () -> application.as(MEDIATOR, new MoveMeeting(number, id, 1, slot(TODAY))));
    assertThrows(
        InvalidRefusal.class,
        () -> application.as(MEDIATOR, new HoldMeeting(number, id, 2, Set.of(), 180)));
    application.as(
        MEDIATOR, new HoldMeeting(number, id, 2, Set.of(guest, guest(id, "PRESIDENT")), 180));
    assertThrows(Refusal.class, () -> application.as(MEDIATOR, new CancelMeeting(number, id, 3)));
    assertTrue(read(mediator, "/app/sessions/liste.xhtml?mois=2026-11").contains("Bruno Factice"));
  }

  private static MeetingInput meeting(MeetingKind kind, Set<Integer> parties) {
    return new MeetingInput(
        kind, slot(TODAY), parties, Map.of(1, "Dominique Soutien"), Set.of(), Set.of(), true, "");
  }

  private Long guest(Long meeting, String kind) {
    return em.createQuery(
            "select g.id from MeetingGuest g where g.meeting.id = :meeting and g.kind = :kind",
            Long.class)
        .setParameter("meeting", meeting)
        .setParameter("kind", GuestKind.valueOf(kind))
        .getSingleResult();
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

  /** A page within its budget, what is kept of settings and keys once read. */
  private static String read(SignedInClient client, String path) throws Exception {
    assertEquals(200, client.get(path).statusCode(), path);
    HttpResponse<String> answer = client.get(path);
    long statements = answer.headers().firstValueAsLong("X-Mediane-Statements").orElseThrow();
    assertTrue(statements <= MOST_STATEMENTS, path + ": " + statements + " statements");
    return answer.body();
  }

  private static String page(String session) {
    return "/app/sessions/fiche.xhtml?numero=" + session;
  }

  private static String sheet(String dossier) {
    return "/app/dossiers/fiche.xhtml?numero=" + dossier;
  }

  private static String meetings(String dossier) {
    return "/app/dossiers/rencontres.xhtml?numero=" + dossier;
  }

  /** The cell that counts the dossiers of a session, in the list. */
  private static String count(String list, String session) {
    int row = list.indexOf("numero=" + session);
    int cell = list.indexOf("data-label=\"Dossiers\"", row);
    return list.substring(cell, list.indexOf("</td>", cell) + "</td>".length());
  }

  private String dossier(String finess) throws Exception {
    PartyFacts referrer =
        new PartyFacts(
            PartyStatus.CIVIL_SERVANT,
            PartyProfession.NURSING,
            PartyRole.AGENT,
            false,
            true,
            false,
            false);
    PartyFacts other =
        new PartyFacts(
            PartyStatus.CIVIL_SERVANT,
            PartyProfession.MANAGEMENT,
            PartyRole.SUPERIOR,
            false,
            false,
            false,
            true);
    String number =
        application.as(
            MEDIATOR,
            new RegisterReferral(
                new ReferralInput(
                    new ReferralFacts(
                        TODAY.minusDays(3),
                        Channel.ELECTRONIC,
                        InterventionNature.DISPUTE,
                        ReferrerKind.PARTY,
                        ConflictLink.HIERARCHY,
                        ConflictScope.INTERPERSONAL,
                        null,
                        true,
                        LegalAction.NONE,
                        false),
                    finess,
                    null,
                    null,
                    null,
                    "Un planning contesté depuis plusieurs mois.",
                    "Des remplacements répétés.",
                    "",
                    List.of(
                        new PartyInput(null, person("Essai"), referrer, finess, ""),
                        new PartyInput(null, person("Exemple"), other, finess, "")))));
    transaction.begin();
    em.createQuery("update Dossier d set d.state = :state where d.number = :number")
        .setParameter("state", DossierState.EXAMINATION)
        .setParameter("number", number)
        .executeUpdate();
    transaction.commit();
    return number;
  }

  private static Identity person(String name) {
    return new Identity(Civility.MME, name, "Camille", "", "camille@exemple.example", "", "1 rue");
  }

  /** FINESS number of an establishment of the territory, tied to the member or not. */
  private String establishment(boolean tied) {
    return em.createQuery(
            "select e.finess from Establishment e where e.departement.territory.code = :territory and "
                + (tied ? "" : "not ")
                + "exists (select a.personId from PersonAffinity a where a.establishmentId = e.id and a.personId = :person)"
                + " order by e.finess",
            String.class)
        .setParameter("territory", "GES")
        .setParameter("person", application.actor(MEMBER).personId())
        .setMaxResults(1)
        .getSingleResult();
  }

  private List<String> members() {
    return em.createQuery(
            "select distinct m.person.id from Mandate m where m.panel.id = :panel and m.supersededBy is null"
                + " and m.startsOn <= :day and m.endsOn >= :day and m.endedOn is null",
            Long.class)
        .setParameter("panel", application.actor(MEMBER).panelId())
        .setParameter("day", TODAY)
        .getResultStream()
        .map(String::valueOf)
        .toList();
  }

  private Long identity(String number) {
    return em.createQuery("select d.id from Dossier d where d.number = :number", Long.class)
        .setParameter("number", number)
        .getSingleResult();
  }

  private long version(String session) {
    return em.createQuery("select s.version from PanelSession s where s.number = :n", Long.class)
        .setParameter("n", session)
        .getSingleResult();
  }

  private long count(String number) {
    return em.createQuery(
            "select count(n) from PrivateNote n where n.dossier.number = :number", Long.class)
        .setParameter("number", number)
        .getSingleResult();
  }

  private void designate(String number) throws Exception {
    transaction.begin();
    Dossier dossier = em.find(Dossier.class, identity(number));
    Person person = em.find(Person.class, application.actor(MEMBER).personId());
    dossier.designate(
        new CaseMediator(person, CaseMediatorSource.MEMBER, true, TODAY, TODAY.plusDays(15)));
    transaction.commit();
  }

  private void exclude(String number) throws Exception {
    transaction.begin();
    em.persist(
        new DossierExclusion(
            em.find(Dossier.class, identity(number)),
            em.find(Person.class, application.actor(MEMBER).personId()),
            ExclusionReason.CHALLENGED,
            TODAY,
            null));
    transaction.commit();
  }
}
