package fr.mediane.it;

import static fr.mediane.it.DossierPlay.ADMINISTRATOR;
import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.MEMBER;
import static fr.mediane.it.DossierPlay.MINISTERS;
import static fr.mediane.it.DossierPlay.NATIONAL;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static fr.mediane.it.Readings.meetings;
import static fr.mediane.it.Readings.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.ExclusionReason;
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
import fr.mediane.dossier.slot.Slot;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Meetings and private notes through the door and the pages: the papers of a meeting say little,
 * and only its author sees a note.
 */
@ExtendWith(ArquillianExtension.class)
class MeetingsIT {

  private static final Slot SLOT =
      new Slot(TODAY, LocalTime.of(14, 0), 180, false, "Salle des Tilleuls");

  @Inject private RunAsApplication application;
  @Inject private DossierPlay play;
  @Inject private LedDossiers dossiers;
  @Inject private Transactions transactions;
  @Inject private PrivateNotes notes;
  @Inject private HttpServletRequest request;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Test
  void onlyItsAuthorReadsANote() throws Exception {
    String number = dossiers.examined(false);
    transactions.run(() -> play.designateMember(number));
    String secret = "Le silence de la première partie pèse.";
    Long note = application.as(MEMBER, new WriteNote(number, null, secret));
    assertTrue(read(client(MEMBER), meetings(number)).contains(secret));
    for (String other : List.of(MEDIATOR, SECRETARIAT)) {
      String page = read(client(other), meetings(number));
      assertFalse(page.contains("pèse"), other);
    }
    assertEquals(404, client(NATIONAL).get(meetings(number)).statusCode());
    for (String other : List.of(ADMINISTRATOR, "dg.ges", MINISTERS)) {
      assertEquals(403, client(other).get(meetings(number)).statusCode(), other);
    }
    assertThrows(
        NotFoundRefusal.class,
        () -> application.as(MEDIATOR, new RewriteNote(number, note, 1, "effacé")));
    assertThrows(
        NotFoundRefusal.class, () -> application.as(MEDIATOR, new DeleteNote(number, note, 1)));
    assertThrows(
        ForbiddenRefusal.class, () -> application.as(SECRETARIAT, new DeleteNote(number, note, 1)));

    transactions.run(() -> play.excludeMember(number, ExclusionReason.CHALLENGED));
    assertEquals(404, client(MEMBER).get(meetings(number)).statusCode());
    assertThrows(
        NotFoundRefusal.class, () -> application.as(MEMBER, new DeleteNote(number, note, 1)));
    assertEquals(1, count(number), "hidden, not deleted");
    assertEquals(1, transactions.get(() -> notes.destroyOf(play.dossier(number).getId())));
    assertEquals(0, count(number));
  }

  @Test
  void aMeetingIsPlannedMovedAndHeldAndItsPapersSayLittle() throws Exception {
    String number = dossiers.examined(false);
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
    assertFalse(calendar.contains("Tilleuls"), calendar);
    play.words().words().forEach(word -> assertFalse(calendar.contains(word), word));
    Long guest = guest(id, "PARTY");
    assertEquals(200, mediator.get(base + "/convocation-" + guest + ".pdf").statusCode());
    assertEquals(
        404, mediator.get(base + "/convocation-" + guest(id, "PRESIDENT") + ".pdf").statusCode());
    assertEquals(404, client(MEMBER).get(base + "/rendez-vous.ics").statusCode());

    application.as(MEDIATOR, new MoveMeeting(number, id, 1, SLOT));
    assertThrows(
        ConflictRefusal.class,
        () -> application.as(MEDIATOR, new MoveMeeting(number, id, 1, SLOT)));
    assertThrows(
        InvalidRefusal.class,
        () -> application.as(MEDIATOR, new HoldMeeting(number, id, 2, Set.of(), 180)));
    application.as(
        MEDIATOR, new HoldMeeting(number, id, 2, Set.of(guest, guest(id, "PRESIDENT")), 180));
    assertThrows(Refusal.class, () -> application.as(MEDIATOR, new CancelMeeting(number, id, 3)));
    assertTrue(read(mediator, "/app/sessions/liste.xhtml?mois=2026-11").contains("Bruno Factice"));
  }

  @Test
  void aPresidentKeptAwayFromTheDossierIsInvitedToNoMeeting() throws Exception {
    String number = dossiers.examined(false);
    transactions.run(() -> play.designateMember(number));
    SignedInClient member = client(MEMBER);
    assertTrue(read(member, meetings(number)).contains("La présidence de l’instance participe"));
    Long president = application.actor(MEDIATOR).personId();
    transactions.run(() -> play.exclude(number, president, ExclusionReason.CHALLENGED));
    String page = read(member, meetings(number));
    assertFalse(page.contains("La présidence de l’instance participe"));
    assertTrue(page.contains("est écartée de ce dossier"));
    InvalidRefusal refusal =
        assertThrows(
            InvalidRefusal.class,
            () ->
                application.as(
                    MEMBER, new PlanMeeting(number, meeting(MeetingKind.INTERVIEW, Set.of(1)))));
    assertTrue(
        refusal.problems().toString().contains("articles 8 et 9"), refusal.problems().toString());
    application.as(
        MEMBER,
        new PlanMeeting(
            number,
            new MeetingInput(
                MeetingKind.INTERVIEW,
                SLOT,
                Set.of(1),
                Map.of(),
                Set.of(),
                Set.of(application.actor(MEMBER).personId()),
                false,
                "")));
  }

  private static MeetingInput meeting(MeetingKind kind, Set<Integer> parties) {
    return new MeetingInput(
        kind, SLOT, parties, Map.of(1, "Dominique Soutien"), Set.of(), Set.of(), true, "");
  }

  private Long guest(Long meeting, String kind) {
    return em.createQuery(
            "select g.id from MeetingGuest g where g.meeting.id = :meeting and g.kind = :kind",
            Long.class)
        .setParameter("meeting", meeting)
        .setParameter("kind", GuestKind.valueOf(kind))
        .getSingleResult();
  }

  private long count(String number) {
    return em.createQuery(
            "select count(n) from PrivateNote n where n.dossier.number = :number", Long.class)
        .setParameter("number", number)
        .getSingleResult();
  }

  private SignedInClient client(String username) throws Exception {
    return SignedInClient.on(request, username);
  }
}
