package fr.mediane.it;

import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.MEMBER;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.CaseMediatorSource;
import fr.mediane.dossier.designation.Candidate;
import fr.mediane.dossier.designation.Candidates;
import fr.mediane.dossier.designation.DesignateMediator;
import fr.mediane.dossier.designation.EnterListedMediator;
import fr.mediane.dossier.designation.RemoveListedMediator;
import fr.mediane.dossier.designation.ReplaceMediator;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.undertaking.EndUndertaking;
import fr.mediane.dossier.undertaking.SignUndertaking;
import fr.mediane.dossier.undertaking.UndertakingWording;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who may lead a mediation, when that changes: one mediator in the place of another, somebody on or
 * off the list of article 5, an undertaking that ends and is signed again.
 */
@ExtendWith(ArquillianExtension.class)
class DesignationTurnsIT {

  private static final LocalDate LIST_BEGINS = LocalDate.of(2023, 5, 1);
  private static final LocalDate CERTIFIED = LocalDate.of(2020, 1, 1);

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Inject private DossierPlay play;
  @Inject private LedDossiers dossiers;
  @Inject private Transactions transactions;
  @Inject private Candidates candidates;
  @Inject private UndertakingWording wording;
  @Inject private HttpServletRequest request;

  private final SignedInClients clients = new SignedInClients();

  @Test
  void aMediatorIsReplacedByAnother() throws Exception {
    String number = dossiers.to(DossierState.DESIGNATION);
    List<Long> people = transactions.get(() -> play.mediators(number));
    play.act(MEDIATOR, new DesignateMediator(number, version(number), people.get(0), TODAY));
    assertEquals(200, sheet(MEMBER, number), "the member leads");
    Long lead = transactions.get(() -> play.designation(number, people.get(0)));
    play.refuses(
        MEDIATOR, "", new ReplaceMediator(number, version(number), 0L, people.get(1), TODAY));
    play.refuses(
        MEDIATOR,
        "",
        new ReplaceMediator(number, version(number), lead, people.get(1), TODAY.plusDays(1)));
    play.refuses(
        MEDIATOR, "", new ReplaceMediator(number, version(number), lead, people.get(0), TODAY));
    play.act(MEDIATOR, new ReplaceMediator(number, version(number), lead, people.get(1), TODAY));
    assertEquals(404, sheet(MEMBER, number), "and leads no more");
    assertEquals(
        List.of(people.get(1)),
        transactions.get(
            () ->
                play.dossier(number).getMediators().stream()
                    .filter(one -> one.isActive())
                    .map(one -> one.getPerson().getId())
                    .toList()));
    play.refuses(
        MEDIATOR, "", new ReplaceMediator(number, version(number), lead, people.get(2), TODAY));
  }

  @Test
  void theListOpensOnItsFirstDayAndClosesOnTheLast() throws Exception {
    String number = dossiers.to(DossierState.DESIGNATION);
    Long person = unlisted();
    for (LocalDate wrong : new LocalDate[] {null, LIST_BEGINS.minusDays(1), TODAY.plusDays(1)}) {
      play.refusesAt(MEDIATOR, Set.of("inOn"), new EnterListedMediator("GES", person, wrong));
    }
    play.refusesAt(MEDIATOR, Set.of("personId"), new EnterListedMediator("GES", -1L, LIST_BEGINS));
    play.refuses("mediateur.idf", "", new EnterListedMediator("GES", person, LIST_BEGINS));
    Long entry = play.act(MEDIATOR, new EnterListedMediator("GES", person, LIST_BEGINS));
    assertTrue(isOffered(number, person, TODAY));
    play.refusesAt(MEDIATOR, Set.of("personId"), new EnterListedMediator("GES", person, TODAY));

    long version = entryVersion(entry);
    for (LocalDate wrong : new LocalDate[] {null, LIST_BEGINS.minusDays(1), TODAY.plusDays(1)}) {
      play.refusesAt(MEDIATOR, Set.of("outOn"), new RemoveListedMediator(entry, version, wrong));
    }
    play.refuses(MEDIATOR, "", new RemoveListedMediator(entry, version - 1, TODAY));
    LocalDate last = TODAY.minusDays(1);
    play.act(MEDIATOR, new RemoveListedMediator(entry, version, last));
    assertTrue(isOffered(number, person, last), "on the last day");
    assertFalse(isOffered(number, person, TODAY), "on the day after");
    play.refuses(
        MEDIATOR, "déjà sortie", new RemoveListedMediator(entry, entryVersion(entry), TODAY));
  }

  @Test
  void anUndertakingEndsAndIsSignedAgain() throws Exception {
    String words = transactions.get(() -> wording.inForceOn(TODAY).stored());
    String account = "membre.naq";
    play.refuses(account, "déjà signé", new SignUndertaking(words, true));
    Long undertaking =
        em.createQuery(
                "select u.id from Undertaking u where u.accountId = :account and u.endedOn is null",
                Long.class)
            .setParameter("account", play.account(account))
            .getSingleResult();
    long version = undertakingVersion(undertaking);
    play.refuses(MEDIATOR, "", new EndUndertaking(undertaking, version, "Départ"));
    play.refusesAt(
        "mediateur.naq", Set.of("reason"), new EndUndertaking(undertaking, version, " "));
    play.refuses("mediateur.naq", "", new EndUndertaking(undertaking, version - 1, "Départ"));
    play.act("mediateur.naq", new EndUndertaking(undertaking, version, "Départ"));
    play.refuses(
        "mediateur.naq",
        "déjà pris fin",
        new EndUndertaking(undertaking, undertakingVersion(undertaking), "Départ"));
    play.refusesAt(account, Set.of("accepted"), new SignUndertaking(words, false));
    play.refuses(account, "a changé", new SignUndertaking(words + " ", true));
    play.act(account, new SignUndertaking(words, true));
    play.refuses(account, "déjà signé", new SignUndertaking(words, true));
  }

  /** Somebody certified of the pool of the Grand Est, neither a member nor on the list. */
  private Long unlisted() throws Exception {
    Long person =
        em.createQuery(
                "select min(c.person.id) from Candidacy c where c.panel.code = 'GES'"
                    + " and c.withdrawnOn is null and not exists (select l from ListedMediator l"
                    + " where l.person = c.person) and not exists (select m from Mandate m"
                    + " where m.person = c.person) and not exists (select a from PersonAffinity a"
                    + " where a.personId = c.person.id)",
                Long.class)
            .getSingleResult();
    transactions.run(
        () ->
            em.createQuery("update Person p set p.certificateOn = :day where p.id = :id")
                .setParameter("day", CERTIFIED)
                .setParameter("id", person)
                .executeUpdate());
    return person;
  }

  private boolean isOffered(String number, Long person, LocalDate on) throws Exception {
    return transactions.get(
        () ->
            candidates.of(play.dossier(number), on, on).stream()
                .filter(one -> one.source() == CaseMediatorSource.LISTED)
                .map(Candidate::personId)
                .anyMatch(person::equals));
  }

  private long entryVersion(Long entry) {
    return versionOf("ListedMediator", entry);
  }

  private long undertakingVersion(Long undertaking) {
    return versionOf("Undertaking", undertaking);
  }

  private long versionOf(String entity, Long id) {
    return em.createQuery("select e.version from " + entity + " e where e.id = :id", Long.class)
        .setParameter("id", id)
        .getSingleResult();
  }

  private int sheet(String username, String number) throws Exception {
    return clients
        .get(request, username, "/app/dossiers/fiche.xhtml?numero=" + number)
        .statusCode();
  }

  private long version(String number) throws Exception {
    return transactions.get(() -> play.version(number));
  }
}
