package fr.mediane.it;

import static fr.mediane.it.DossierPlay.ADMINISTRATOR;
import static fr.mediane.it.DossierPlay.MEDIATOR;
import static fr.mediane.it.DossierPlay.NATIONAL;
import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.Identities;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.PartyStatus;
import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.consent.ConsentInput;
import fr.mediane.dossier.consent.ConsentMeans;
import fr.mediane.dossier.consent.RecordConsent;
import fr.mediane.dossier.consent.RecordRefusal;
import fr.mediane.dossier.escalation.EscalateDossier;
import fr.mediane.dossier.escalation.EscalationDoor;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.referral.RegisterReferral;
import fr.mediane.dossier.retention.KeepRetentions;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A party who does not agree to enter closes the dossier, and nobody else learns who it was. Two
 * dossiers live the same life but for this: the first party refuses in one, the second in the
 * other. What is told of them is the same to the letter, names and numbers apart.
 */
@ExtendWith(ArquillianExtension.class)
class RefusalSilenceIT {

  private static final String ARS = "dg.ges";

  @Inject private DossierPlay play;
  @Inject private LedDossiers dossiers;
  @Inject private Transactions transactions;
  @Inject private Identities identities;
  @Inject private HttpServletRequest request;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Test
  void nothingTellsWhoRefused() throws Exception {
    Map<String, String> first = toldWhenRefusedBy(1);
    Map<String, String> second = toldWhenRefusedBy(2);
    assertEquals(first.keySet(), second.keySet());
    first.forEach(
        (where, told) -> {
          assertTrue(told.length() > 20, () -> where + " tells nothing: " + told);
          assertEquals(told, second.get(where), where);
        });
  }

  /** What each reader is told, by the name of the place, once the party refused. */
  private Map<String, String> toldWhenRefusedBy(int rank) throws Exception {
    String number = closedBy(rank);
    Map<String, String> names = names(number);
    Map<String, String> told = new LinkedHashMap<>();
    SignedInClient mediator = SignedInClient.on(request, MEDIATOR);
    SignedInClient office = SignedInClient.on(request, SECRETARIAT);
    String dossier = "/app/dossiers/";
    told.put("sheet", page(mediator, dossier + "fiche.xhtml?numero=" + number));
    told.put("history", page(mediator, dossier + "historique.xhtml?numero=" + number));
    told.put(
        "history of openings",
        page(mediator, dossier + "historique.xhtml?voir=consultations&numero=" + number));
    told.put(
        "openings printed",
        words(office.download("/api/secure/dossiers/" + number + "/consultations.docx")));
    told.put("receipt of the ARS", row(SignedInClient.on(request, ARS), number));
    told.put("papers kept", papers(office, number));

    long version = transactions.get(() -> play.version(number));
    String national =
        play.act(
            MEDIATOR,
            new EscalateDossier(
                number,
                version,
                EscalationDoor.REGIONAL_MEDIATOR,
                TODAY,
                "La médiation n’a pas commencé",
                Map.of(),
                null,
                Set.of(),
                null));
    names.put(national, "N-NATIONAL");
    SignedInClient above = SignedInClient.on(request, NATIONAL);
    told.put("national copy", page(above, dossier + "national.xhtml?numero=" + national));
    told.put("national history", page(above, dossier + "historique.xhtml?numero=" + national));
    told.replaceAll((where, text) -> plain(text, names));
    return told;
  }

  /** A saisine of the ARS, one party agreeing and the other refusing, then the authorities told. */
  private String closedBy(int rank) throws Exception {
    String finess = transactions.get(() -> play.establishment(false));
    String number =
        play.act(
            SECRETARIAT,
            new RegisterReferral(
                play.referral(
                    ReferrerKind.ARS, TODAY.minusDays(3), finess, PartyStatus.CIVIL_SERVANT)));
    dossiers.lead(number, DossierState.CONSENT);
    play.act(SECRETARIAT, new RecordConsent(number, version(number), answer(3 - rank)));
    play.act(SECRETARIAT, new RecordRefusal(number, version(number), answer(rank)));
    dossiers.inform(number, true);
    // What a job would do sooner or later: both dossiers are looked at after it.
    Long id = transactions.get(() -> play.dossier(number).getId());
    play.act(ADMINISTRATOR, new KeepRetentions(List.of(id)));
    return number;
  }

  private static ConsentInput answer(int rank) {
    return new ConsentInput(rank, TODAY, ConsentMeans.LETTER, null, "Classeur", null);
  }

  private long version(String number) throws Exception {
    return transactions.get(() -> play.version(number));
  }

  /** What stands for the parties and the dossier, so that two dossiers can be compared. */
  private Map<String, String> names(String number) throws Exception {
    Map<String, String> names = new LinkedHashMap<>();
    transactions.run(
        () ->
            play.dossier(number)
                .getParties()
                .forEach(
                    party -> {
                      Identity identity = identities.party(party);
                      String who = "PARTY" + party.getRank();
                      names.put(identity.lastName(), who);
                      names.put(identity.firstName(), who);
                      names.put(identity.function(), who);
                    }));
    names.put(number, "N-REGIONAL");
    return names;
  }

  /** The row of a dossier in the list of the receipts. */
  private static String row(SignedInClient client, String number) throws Exception {
    String list = client.get("/app/saisines/liste.xhtml").body();
    int at = list.indexOf(number);
    assertTrue(at > 0, "the ARS sees its receipt");
    return text(list.substring(list.lastIndexOf("<tr", at), list.indexOf("</tr>", at)));
  }

  /** The words of every paper printed and kept, in order. */
  private String papers(SignedInClient office, String number) throws Exception {
    List<Long> kept =
        em.createQuery(
                "select p.id from Piece p where p.dossier.number = :number and p.paper is not null"
                    + " order by p.id",
                Long.class)
            .setParameter("number", number)
            .getResultList();
    assertTrue(!kept.isEmpty(), "the authorities were written to");
    StringBuilder words = new StringBuilder();
    for (Long piece : kept) {
      HttpResponse<byte[]> file =
          office.download("/api/secure/dossiers/" + number + "/pieces/" + piece);
      if (file.body()[0] == 'P') {
        words.append(words(file)).append('\n');
      }
    }
    return words.toString();
  }

  private static String page(SignedInClient client, String path) throws Exception {
    HttpResponse<String> answer = client.get(path);
    assertEquals(200, answer.statusCode(), path);
    int start = answer.body().indexOf("<main");
    return text(answer.body().substring(start, answer.body().indexOf("</main>", start)));
  }

  /** The words of a DOCX. */
  private static String words(HttpResponse<byte[]> file) throws IOException {
    assertEquals(200, file.statusCode());
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if ("word/document.xml".equals(entry.getName())) {
          return text(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    throw new IllegalStateException("No text in the document");
  }

  private static String text(String markup) {
    return markup.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }

  /**
   * The names replaced by the part they play, the hours and the other invented words made equal.
   */
  private static String plain(String text, Map<String, String> names) {
    String plain = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      plain = plain.replace(name.getKey(), name.getValue());
    }
    return plain
        .replaceAll("(?i)(zq[a-z]+)x\\d+", "$1")
        .replaceAll("\\d{1,2}\\h?[h:]\\h?\\d{2}", "HOUR");
  }
}
