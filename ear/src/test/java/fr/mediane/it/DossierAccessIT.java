package fr.mediane.it;

import static fr.mediane.it.DossierPlay.ADMINISTRATOR;
import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.MEMBER;
import static fr.mediane.it.DossierPlay.MINISTERS;
import static fr.mediane.it.DossierPlay.NATIONAL;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.Command;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.ExclusionReason;
import fr.mediane.dossier.escalation.AnswerReinforcement;
import fr.mediane.dossier.escalation.AskReinforcement;
import fr.mediane.dossier.escalation.EndReinforcement;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.session.CancelSession;
import fr.mediane.dossier.session.PlanSession;
import fr.mediane.dossier.session.PutOnAgenda;
import fr.mediane.dossier.slot.Slot;
import fr.mediane.dossier.standin.AgreementMeans;
import fr.mediane.dossier.standin.DesignateSubstitute;
import fr.mediane.dossier.standin.RecordSubstituteAnswer;
import fr.mediane.dossier.standin.SubstituteAnswer;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is hidden cannot be told from what does not exist. Commands come from the handlers of the
 * server, pages from the catalogue, paths from the resources: what is added later is tested too.
 */
@ExtendWith(ArquillianExtension.class)
class DossierAccessIT {

  /** A number of the same form that no dossier bears. */
  private static final String ABSENT = "GES-2026-9999";

  private static final List<String> NEVER =
      List.of("dg.ges", "secretariat.ars.ges", MINISTERS, ADMINISTRATOR);

  private static final Pattern LINK = Pattern.compile("href=\"/mediane(/app/[^\"#]+)");

  @Inject private DossierPlay play;
  @Inject private RunAsApplication application;
  @Inject private BeanManager beans;
  @Inject private HttpServletRequest request;
  @Inject private Transactions transactions;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  private final SignedInClients clients = new SignedInClients();

  @Test
  void otherRolesAndOtherTerritoriesFindNothing() throws Exception {
    String number = dossier(false, DossierState.MEDIATION);
    assertOpen(MEDIATOR, number);
    assertOpen(SECRETARIAT, number);
    for (String closed :
        List.of(
            "dg.ges",
            "secretariat.ars.ges",
            MINISTERS,
            ADMINISTRATOR,
            NATIONAL,
            "mediateur.idf",
            "instance.idf",
            "membre.idf",
            MEMBER)) {
      assertClosed(closed, number);
    }
  }

  @Test
  void withoutAnUndertakingNobodyFindsAnything() throws Exception {
    String number = dossier(false, DossierState.MEDIATION);
    designate(number);
    for (String username : List.of(MEDIATOR, SECRETARIAT, MEMBER)) {
      assertOpen(username, number);
      undertaking(username, true);
      try {
        assertClosed(username, number);
      } finally {
        undertaking(username, false);
      }
      assertOpen(username, number);
    }
  }

  @Test
  void aTieHidesFromWhoIsDesignated() throws Exception {
    String tied = dossier(true, DossierState.MEDIATION);
    designate(tied);
    assertClosed(MEMBER, tied);
  }

  @Test
  void aChallengeAndASteppingAsideHide() throws Exception {
    for (ExclusionReason reason : ExclusionReason.values()) {
      String number = dossier(false, DossierState.MEDIATION);
      designate(number);
      assertOpen(MEMBER, number);
      transactions.run(() -> play.excludeMember(number, reason));
      assertClosed(MEMBER, number);
    }
  }

  @Test
  void aSessionOpensOnlyWhileItsAgendaBearsTheDossier() throws Exception {
    String number = dossier(false, DossierState.EXAMINATION);
    assertClosed(MEMBER, number);
    String session = play.act(MEDIATOR, new PlanSession(slot(TODAY.plusDays(2))));
    play.act(MEDIATOR, new PutOnAgenda(session, number));
    assertOpen(MEMBER, number);
    assertClosed("membre.idf", number);
    long version = transactions.get(() -> play.sessionVersion(session));
    play.act(MEDIATOR, new CancelSession(session, version, "Salle fermée"));
    assertClosed(MEMBER, number);
  }

  @Test
  void aSubstituteEntersOnlyWithTheAgreementOfEveryParty() throws Exception {
    String number = dossier(false, DossierState.MEDIATION);
    String substitute = "mediateur.idf";
    Long id =
        play.act(
            MEDIATOR,
            new DesignateSubstitute(
                number, play.account(substitute), false, "Congé", TODAY, TODAY.plusDays(10)));
    answer(number, id, 1, SubstituteAnswer.INFORMED);
    answer(number, id, 1, SubstituteAnswer.AGREED);
    assertClosed(substitute, number);
    answer(number, id, 2, SubstituteAnswer.INFORMED);
    assertClosed(substitute, number);
    answer(number, id, 2, SubstituteAnswer.AGREED);
    assertOpen(substitute, number);
    answer(number, id, 1, SubstituteAnswer.WITHDRAWN);
    assertClosed(substitute, number);
  }

  @Test
  void aReinforcementOpensToTheNationalMediatorOnceAcceptedAndUntilItEnds() throws Exception {
    String number = dossier(false, DossierState.MEDIATION);
    play.act(MEDIATOR, new AskReinforcement(number, "Trois services concernés"));
    assertEquals(404, get(NATIONAL, sheet(number)).statusCode());
    play.act(NATIONAL, new AnswerReinforcement(number, true));
    assertOpen(NATIONAL, number);
    play.act(MEDIATOR, new EndReinforcement(number));
    assertClosed(NATIONAL, number);
  }

  @Test
  void authoritiesAndAdministratorsNeverReadAWordOnAnyPage() throws Exception {
    String number = dossier(false, DossierState.MEDIATION);
    Set<String> words = play.words().words();
    assertTrue(words.stream().anyMatch(get(MEDIATOR, sheet(number)).body()::contains));
    Set<String> read = new TreeSet<>();
    for (String username : NEVER) {
      Set<String> seen = new HashSet<>();
      Deque<String> toRead = new ArrayDeque<>(Catalogue.rights().keySet());
      DossierDoors.all(beans).forEach(door -> toRead.add(door.of(number, rows)));
      while (!toRead.isEmpty()) {
        String path = toRead.remove();
        if (!seen.add(path.replaceAll("=[^&]*", "="))) {
          continue;
        }
        HttpResponse<String> answer = get(username, path);
        words.stream()
            .filter(answer.body()::contains)
            .forEach(word -> read.add(username + " " + path + " " + word));
        Matcher link = LINK.matcher(answer.body());
        while (link.find()) {
          toRead.add(link.group(1).replace("&amp;", "&"));
        }
      }
      assertTrue(seen.size() > Catalogue.rights().size(), username);
    }
    assertEquals(Set.of(), read);
  }

  /** The dossier is found: on its page, in the list. */
  private void assertOpen(String username, String number) throws Exception {
    assertEquals(200, get(username, sheet(number)).statusCode(), username);
    assertTrue(get(username, "/app/dossiers/liste.xhtml?q=" + number).body().contains(number));
  }

  /** Commands, pages, files, lists and searches answer as if the dossier did not exist. */
  private void assertClosed(String username, String number) throws Exception {
    List<String> told = new ArrayList<>();
    for (Class<?> command : CommandSamples.aboutDossiers(beans)) {
      if (CommandSamples.namesADossier(command)) {
        String hidden = refusal(username, CommandSamples.of(command, number, TODAY));
        String absent = refusal(username, CommandSamples.of(command, ABSENT, TODAY));
        if (!hidden.equals(absent)) {
          told.add(command.getSimpleName() + ": " + hidden + " instead of " + absent);
        }
      }
    }
    for (DossierDoors.Door door : DossierDoors.all(beans)) {
      String path = door.path();
      HttpResponse<String> hidden = get(username, door.of(number, rows));
      HttpResponse<String> absent = get(username, door.of(ABSENT, rows));
      String difference = SameAnswer.difference(hidden, number, absent, ABSENT);
      if (!difference.isEmpty()) {
        told.add(path + ": " + difference);
      }
      if (hidden.body().contains(number) && hidden.statusCode() == 200 && door.isOfOneDossier()) {
        told.add(path + ": bears the number");
      }
    }
    assertEquals(List.of(), told, username);
  }

  private DossierDoors.Rows rows = DossierDoors.Rows.NONE;

  private String refusal(String username, Command<?> command) {
    try {
      return "done: " + application.as(username, command);
    } catch (Refusal refusal) {
      return refusal.code() + " " + refusal.getMessage();
    }
  }

  private static String sheet(String number) {
    return "/app/dossiers/fiche.xhtml?numero=" + number;
  }

  private HttpResponse<String> get(String username, String path) throws Exception {
    return clients.get(request, username, path);
  }

  private void answer(String number, Long substitution, int rank, SubstituteAnswer answer) {
    play.act(
        SECRETARIAT,
        new RecordSubstituteAnswer(
            number, substitution, rank, answer, AgreementMeans.LETTER, TODAY));
  }

  private void undertaking(String username, boolean ended) throws Exception {
    transactions.get(
        () ->
            em.createQuery(
                    "update Undertaking u set u.endedOn = :until where u.accountId = :account")
                .setParameter("until", ended ? TODAY : null)
                .setParameter("account", play.account(username))
                .executeUpdate());
  }

  /** A dossier of the Grand Est with a piece and a meeting, put in a state. */
  private String dossier(boolean tied, DossierState state) throws Exception {
    String finess = transactions.get(() -> play.establishment(tied));
    String number = play.register(MEDIATOR, finess);
    transactions.run(() -> play.force(number, state));
    rows = play.furnish(MEDIATOR, MEDIATOR, number);
    return number;
  }

  private void designate(String number) throws Exception {
    transactions.run(() -> play.designateMember(number));
  }

  private static Slot slot(LocalDate on) {
    return new Slot(on, LocalTime.of(14, 0), 180, false, "Salle 3");
  }
}
