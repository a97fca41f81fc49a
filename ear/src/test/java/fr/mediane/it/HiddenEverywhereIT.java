package fr.mediane.it;

import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.MEMBER;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static fr.mediane.it.Readings.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.access.Role;
import fr.mediane.dossier.DossierAddressees;
import fr.mediane.dossier.ExclusionReason;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.session.PlanSession;
import fr.mediane.dossier.session.PutOnAgenda;
import fr.mediane.dossier.slot.Slot;
import fr.mediane.journal.JournalEntry;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A tie, a challenge or a stepping aside takes a dossier away from a member everywhere: each page
 * that names no dossier (home and its counts, lists, sessions), each filter and search answers
 * again, to the letter, what it answered before the dossier was opened to him; no mail goes to him
 * and no agenda given to him bears the number.
 */
@ExtendWith(ArquillianExtension.class)
class HiddenEverywhereIT {

  private static final String LIST = "/app/dossiers/liste.xhtml";
  private static final String EMAIL = "membre.ges@exemple.example";

  @Inject private DossierPlay play;
  @Inject private Transactions transactions;
  @Inject private RunAsApplication application;
  @Inject private DossierAddressees addressees;
  @Inject private HttpServletRequest request;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  private SignedInClient member;
  private SignedInClient mediator;

  @BeforeEach
  void theMemberIsReachedByMail() throws Exception {
    transactions.run(
        () ->
            em.createQuery("update Person p set p.email = :email where p.id = :person")
                .setParameter("email", EMAIL)
                .setParameter("person", application.actor(MEMBER).personId())
                .executeUpdate());
    member = SignedInClient.on(request, MEMBER);
    mediator = SignedInClient.on(request, MEDIATOR);
  }

  @Test
  void aChallengeLeavesNothingBehind() throws Exception {
    for (ExclusionReason reason : ExclusionReason.values()) {
      String number = dossier(false);
      Map<String, HttpResponse<String>> before = answers(number);
      transactions.run(() -> play.designateMember(number));
      Set<String> changed = changed(before, answers(number), number);
      assertTrue(changed.contains("/app/accueil.xhtml"), changed::toString);
      assertTrue(changed.contains(LIST), changed::toString);
      assertTrue(changed.contains(LIST + "?voir=tous&q=" + number), changed::toString);
      assertTrue(mailed(number), "who leads is reminded");
      transactions.run(() -> play.excludeMember(number, reason));
      assertEquals(Set.of(), changed(before, answers(number), number), reason::name);
      assertFalse(mailed(number), reason::name);
    }
  }

  @Test
  void aTieNeverOpens() throws Exception {
    String number = dossier(true);
    Map<String, HttpResponse<String>> before = answers(number);
    transactions.run(() -> play.designateMember(number));
    assertEquals(Set.of(), changed(before, answers(number), number));
    assertFalse(mailed(number));
  }

  @Test
  void theSessionOfAnotherDossierSaysNothingOfThisOne() throws Exception {
    String number = dossier(false);
    transactions.run(() -> play.force(number, DossierState.EXAMINATION));
    String session =
        play.act(
            MEDIATOR,
            new PlanSession(
                new Slot(TODAY.plusDays(4), LocalTime.of(9, 0), 120, false, "Salle 5")));
    String sheet = "/app/sessions/fiche.xhtml?numero=" + session;
    String agenda = "/api/secure/seances/" + session + "/ordre-du-jour.docx";
    String addressed = agenda + "?pour=" + application.actor(MEMBER).personId();
    HttpResponse<String> before = member.get(sheet);
    play.act(MEDIATOR, new PutOnAgenda(session, number));
    assertTrue(member.get(sheet).body().contains(number));
    assertTrue(words(member, agenda).contains(number));
    assertTrue(words(mediator, addressed).contains(number));
    transactions.run(() -> play.excludeMember(number, ExclusionReason.values()[0]));
    assertEquals("", SameAnswer.difference(before, number, member.get(sheet), number));
    assertFalse(words(member, agenda).contains(number), "what he prints");
    assertFalse(words(mediator, addressed).contains(number), "what is printed for him");
    assertTrue(words(mediator, agenda).contains(number), "the agenda of the others");
  }

  /** Who tries is known; whether the dossier exists is not, even to who reads the journal. */
  @Test
  void aRefusedReadingIsJournaledLikeThatOfNothing() throws Exception {
    String hidden = dossier(true);
    String absent = hidden.replaceFirst("\\d+$", "99999");
    for (String number : List.of(hidden, absent)) {
      HttpResponse<String> answer = member.get("/app/dossiers/fiche.xhtml?numero=" + number);
      assertEquals(404, answer.statusCode(), number);
      assertEquals(
          List.of("REFUSED Dossier " + number),
          em.createQuery(
                  "select e from JournalEntry e where e.action = 'OpenDossier' and e.username = :member"
                      + " and e.subjectId = :number",
                  JournalEntry.class)
              .setParameter("member", MEMBER)
              .setParameter("number", number)
              .getResultStream()
              .map(e -> e.getOutcome() + " " + e.getSubjectType() + " " + e.getSubjectLabel())
              .toList());
    }
  }

  private String dossier(boolean tied) throws Exception {
    String finess = transactions.get(() -> play.establishment(tied));
    return play.register(SECRETARIAT, finess);
  }

  /** What the member is answered by each page of his role, and by each filter and search. */
  private Map<String, HttpResponse<String>> answers(String number) throws Exception {
    Set<String> paths = new LinkedHashSet<>();
    Catalogue.rights().entrySet().stream()
        .filter(page -> page.getValue().isHeldBy(Role.MEMBER))
        .forEach(page -> paths.add(page.getKey()));
    for (String standing : List.of("tous", "clos", "retard")) {
      paths.add(LIST + "?voir=" + standing);
    }
    paths.add(LIST + "?annee=" + TODAY.getYear());
    paths.add(LIST + "?etat=" + DossierState.REGISTERED);
    paths.add(LIST + "?voir=tous&q=" + number);
    play.words().words().forEach(word -> paths.add(LIST + "?voir=tous&q=" + word));
    Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
    for (String path : paths) {
      answers.put(path, member.get(path));
    }
    return answers;
  }

  /** The addresses that answer otherwise. */
  private static Set<String> changed(
      Map<String, HttpResponse<String>> before,
      Map<String, HttpResponse<String>> after,
      String number) {
    Set<String> changed = new LinkedHashSet<>();
    before.forEach(
        (path, answer) -> {
          if (!SameAnswer.difference(answer, number, after.get(path), number).isEmpty()) {
            changed.add(path);
          }
        });
    return changed;
  }

  private boolean mailed(String number) throws Exception {
    return transactions.get(
        () ->
            addressees
                .of(play.dossier(number).getId())
                .filter(to -> to.addresses().contains(EMAIL))
                .isPresent());
  }
}
