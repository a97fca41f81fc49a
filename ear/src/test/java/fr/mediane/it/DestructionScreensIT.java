package fr.mediane.it;

import static fr.mediane.it.DossierPlay.ADMINISTRATOR;
import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.referral.WithdrawReferral;
import fr.mediane.dossier.retention.KeepRetentions;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The end of a dossier by its pages: the secretariat proposes, the mediator confirms, a certificate
 * and a line of statistics remain, and no door says a word of it any more.
 */
@ExtendWith(ArquillianExtension.class)
class DestructionScreensIT {

  private static final String LIST = "/app/destructions/liste.xhtml";
  private static final String SHEET = "/app/destructions/fiche.xhtml?numero=";

  @Inject private DossierPlay play;
  @Inject private Transactions transactions;
  @Inject private RunAsApplication application;
  @Inject private BeanManager beans;
  @Inject private HttpServletRequest request;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  private DossierDoors.Rows rows;

  @Test
  void twoPeopleDestroyADossierAndNothingOfItIsReadAfterwards() throws Exception {
    String number = over();
    Set<String> words = play.words().words();
    SignedInClient office = signedIn(SECRETARIAT);
    SignedInClient mediator = signedIn(MEDIATOR);
    assertTrue(office.get(LIST).body().contains(number), "announced beforehand");
    assertFalse(said(mediator, number, words).isEmpty(), "the mediator reads it until then");
    long lines = statistics();

    HttpResponse<String> proposed = act(office, number, "propose", Map.of());
    assertTrue(plain(proposed).contains("une autre personne doit la confirmer"), plain(proposed));
    assertFalse(proposed.body().contains("id=\"confirmSend\""), "who proposes does not confirm");
    HttpResponse<String> unticked = act(mediator, number, "confirm", Map.of());
    assertTrue(unticked.body().contains("data-error-summary"), "the box is not ticked");
    assertEquals(DossierState.CLOSED, play.dossier(number).getState());
    HttpResponse<String> confirmed = act(mediator, number, "confirm", Map.of("understood", "on"));
    assertTrue(plain(confirmed).contains("Le dossier " + number + " est détruit"), number);

    assertEquals(DossierState.DESTROYED, play.dossier(number).getState());
    assertEquals(lines + 1, statistics());
    HttpResponse<String> certificate =
        mediator.get("/api/secure/dossiers/" + number + "/certificat.pdf");
    assertEquals(200, certificate.statusCode());
    assertTrue(certificate.body().startsWith("%PDF-"));
    for (String username : List.of(SECRETARIAT, MEDIATOR, DossierPlay.NATIONAL, ADMINISTRATOR)) {
      assertEquals(Set.of(), said(signedIn(username), number, words), username);
    }
  }

  /** A saisine withdrawn thirty years ago, whose time of retention is kept. */
  private String over() throws Exception {
    String finess = transactions.get(() -> play.establishment(false));
    String number = play.register(SECRETARIAT, finess);
    rows = new DossierDoors.Rows(play.attach(SECRETARIAT, number), 0L, 0L, 0L);
    long version = transactions.get(() -> play.version(number));
    play.act(
        SECRETARIAT, new WithdrawReferral(number, version, TODAY, play.words().say("Retrait")));
    Long dossier =
        transactions.get(
            () -> {
              play.thirtyYearsPass(number);
              return play.dossier(number).getId();
            });
    application.as(ADMINISTRATOR, new KeepRetentions(List.of(dossier)));
    return number;
  }

  private HttpResponse<String> act(
      SignedInClient client, String number, String form, Map<String, String> more)
      throws Exception {
    String page = SHEET + number;
    Map<String, String> fields = SignedInClient.hiddenFieldsOf(client.get(page).body(), form);
    fields.put(form + "Send", form + "Send");
    fields.putAll(more);
    HttpResponse<String> answer = client.send(page, fields);
    assertEquals(200, answer.statusCode(), form);
    return answer;
  }

  /** Where a word of the dossier is still said; no door fails. */
  private Set<String> said(SignedInClient client, String number, Set<String> words)
      throws Exception {
    Set<String> said = new TreeSet<>();
    for (DossierDoors.Door door : DossierDoors.all(beans)) {
      HttpResponse<String> answer = client.get(door.of(number, rows));
      assertTrue(answer.statusCode() < 500, () -> door.path() + " " + answer.statusCode());
      String text = answer.body().toLowerCase(Locale.ROOT);
      words.stream().filter(text::contains).forEach(word -> said.add(door.path() + " " + word));
    }
    return said;
  }

  private long statistics() {
    return em.createQuery("select count(s) from CaseStatistic s", Long.class).getSingleResult();
  }

  private SignedInClient signedIn(String username) throws Exception {
    return SignedInClient.on(request, username);
  }

  private static String plain(HttpResponse<String> answer) {
    return Walk.plain(answer.body().replaceAll("(?s)^.*?<main|<[^>]*>", " "));
  }
}
