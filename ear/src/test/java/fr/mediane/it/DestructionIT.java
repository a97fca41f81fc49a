package fr.mediane.it;

import static fr.mediane.it.DossierPlay.ADMINISTRATOR;
import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.NATIONAL;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.Command;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.escalation.EscalateDossier;
import fr.mediane.dossier.escalation.EscalationDoor;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.referral.WithdrawReferral;
import fr.mediane.dossier.retention.ConfirmDestruction;
import fr.mediane.dossier.retention.KeepRetentions;
import fr.mediane.dossier.retention.ProposeDestruction;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.dossier.seal.Seals;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A dossier is destroyed by two people, once, even when several confirm at the same moment; then a
 * copy of its rows taken before says nothing any more.
 */
@ExtendWith(ArquillianExtension.class)
class DestructionIT {

  private static final int CONFIRMING = 4;

  @Inject private DossierPlay play;
  @Inject private LedDossiers dossiers;
  @Inject private HttpServletRequest request;
  @Inject private RunAsApplication application;
  @Inject private Seals seals;
  @Inject private Transactions transactions;
  @Resource private ManagedThreadFactory threads;

  private final SignedInClients clients = new SignedInClients();

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Test
  void twoPeopleDestroyADossierOnce() throws Exception {
    String number = closed();
    assertRefused(SECRETARIAT, new ProposeDestruction(number, version(number)));
    timeOver(number);
    assertRefused(MEDIATOR, new ConfirmDestruction(number, version(number), true));
    application.as(SECRETARIAT, new ProposeDestruction(number, version(number)));
    assertRefused(MEDIATOR, new ProposeDestruction(number, version(number)));
    assertRefused(SECRETARIAT, new ConfirmDestruction(number, version(number), true));
    assertRefused(MEDIATOR, new ConfirmDestruction(number, version(number), false));
    SealedText copy = transactions.get(() -> play.dossier(number).getSummary());
    assertTrue(transactions.get(() -> open(number, copy)).startsWith("zq"));
    assertEquals(3, pieces(number), "the piece received, and the letter of the end in two formats");
    long lines = statistics();

    assertEquals(1, confirmedAtTheSameMoment(number));

    assertRefused(MEDIATOR, new ConfirmDestruction(number, version(number), true));
    assertEquals(lines + 1, statistics());
    Dossier destroyed = play.dossier(number);
    assertEquals(DossierState.DESTROYED, destroyed.getState());
    assertTrue(transactions.get(() -> seals.isDestroyed(destroyed.getId())));
    assertThrows(Refusal.class, () -> transactions.get(() -> open(number, copy)));
    assertNull(key(destroyed.getId(), "wrappedKey"));
    assertNotNull(key(destroyed.getId(), "destroyedAt"));
    assertNull(destroyed.getSummary());
    assertEquals(0, pieces(number));
  }

  @Test
  void whatWasHandedOverLivesAndDiesWithTheNationalDossier() throws Exception {
    String regional = dossiers.to(DossierState.EXAMINATION);
    Long piece = play.attach(SECRETARIAT, regional);
    String national =
        play.act(
            MEDIATOR,
            new EscalateDossier(
                regional,
                version(regional),
                EscalationDoor.ALL_PARTIES,
                TODAY,
                "Un examen sans suite possible",
                Map.of(1, TODAY, 2, TODAY),
                "Des courriers signés",
                Set.of(piece),
                "Utile à l’examen"));
    destroy(regional, SECRETARIAT, MEDIATOR);
    assertEquals(DossierState.DESTROYED, dossiers.state(regional));
    assertEquals(4, handedTexts(national), "the texts of the living dossier");
    HttpResponse<String> page =
        clients.get(request, NATIONAL, "/app/dossiers/national.xhtml?numero=" + national);
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("Un examen sans suite possible"));

    play.act(NATIONAL, new WithdrawReferral(national, version(national), TODAY, ""));
    destroy(national, NATIONAL, null);
    assertEquals(DossierState.DESTROYED, dossiers.state(national));
    assertEquals(0, handedTexts(national), "not even sealed");
  }

  /**
   * Destroys a closed dossier on the word of two people.
   *
   * @param second {@code null} where the demonstration has one person alone, who then confirms what
   *     another one is said to have proposed
   */
  private void destroy(String number, String first, String second) throws Exception {
    timeOver(number);
    play.act(first, new ProposeDestruction(number, version(number)));
    if (second == null) {
      transactions.run(
          () ->
              em.createQuery(
                      "update DossierRetention r set r.proposedBy = :other where r.dossier.number = :number")
                  .setParameter("other", "une-autre-personne")
                  .setParameter("number", number)
                  .executeUpdate());
    }
    play.act(
        second == null ? first : second, new ConfirmDestruction(number, version(number), true));
  }

  /** How many texts handed over to a national dossier are stored, sealed. */
  private long handedTexts(String national) throws Exception {
    long found = 0;
    for (String column : List.of("reason", "agreement_proof", "history", "piece_reason")) {
      found +=
          transactions.get(
              () ->
                  ((Number)
                          em.createNativeQuery(
                                  "select count(*) from escalation e join dossier d on d.id = e.national_id"
                                      + " where d.number = ? and e."
                                      + column
                                      + " is not null")
                              .setParameter(1, national)
                              .getSingleResult())
                      .longValue());
    }
    return found;
  }

  /**
   * How many of several confirmations sent together by one person succeed; none fails otherwise.
   */
  private int confirmedAtTheSameMoment(String number) throws Exception {
    long version = version(number);
    CyclicBarrier together = new CyclicBarrier(CONFIRMING);
    ExecutorService people = Executors.newFixedThreadPool(CONFIRMING, threads);
    try {
      List<Future<Boolean>> answers = new ArrayList<>();
      for (int i = 0; i < CONFIRMING; i++) {
        answers.add(
            people.submit(
                () -> {
                  together.await();
                  return done(MEDIATOR, new ConfirmDestruction(number, version, true));
                }));
      }
      int done = 0;
      for (Future<Boolean> answer : answers) {
        done += answer.get() ? 1 : 0;
      }
      return done;
    } finally {
      people.shutdownNow();
    }
  }

  private boolean done(String username, ConfirmDestruction command) {
    try {
      application.as(username, command);
      return true;
    } catch (Refusal refused) {
      return false;
    }
  }

  private void assertRefused(String username, Command<?> command) {
    Refusal refusal = assertThrows(Refusal.class, () -> application.as(username, command));
    assertFalse(refusal.getMessage().isBlank());
  }

  /** A withdrawn saisine with a piece. */
  private String closed() throws Exception {
    String finess = transactions.get(() -> play.establishment(false));
    String number = play.register(SECRETARIAT, finess);
    play.attach(SECRETARIAT, number);
    play.act(
        SECRETARIAT,
        new WithdrawReferral(number, version(number), TODAY, play.words().say("Retrait")));
    return number;
  }

  /** Thirty years pass, and the time of retention with them. */
  private void timeOver(String number) throws Exception {
    Long dossier = play.dossier(number).getId();
    transactions.get(
        () -> {
          play.thirtyYearsPass(number);
          return null;
        });
    application.as(ADMINISTRATOR, new KeepRetentions(List.of(dossier)));
  }

  private String open(String number, SealedText copy) {
    return seals.open(play.dossier(number).getId(), Purposes.SUMMARY, copy);
  }

  private Object key(Long dossier, String attribute) {
    return em.createQuery(
            "select k." + attribute + " from DossierKey k where k.dossierId = :id", Object.class)
        .setParameter("id", dossier)
        .getSingleResult();
  }

  private long statistics() {
    return em.createQuery("select count(s) from CaseStatistic s", Long.class).getSingleResult();
  }

  private long pieces(String number) {
    return em.createQuery(
            "select count(p) from Piece p where p.dossier.number = :number", Long.class)
        .setParameter("number", number)
        .getSingleResult();
  }

  private long version(String number) throws Exception {
    return transactions.get(() -> play.version(number));
  }
}
