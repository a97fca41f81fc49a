package fr.mediane.it;

import static fr.mediane.it.DossierPlay.SECRETARIAT;
import static fr.mediane.it.DossierPlay.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.piece.ClamdAntivirus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Field;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Files sent to a dossier as a hostile browser sends them: whatever they hold and are called, the
 * page answers, says what is wrong, and keeps a whole piece with its step, or nothing.
 */
@ExtendWith(ArquillianExtension.class)
class PieceUploadsIT {

  private static final String PAGE = "/app/dossiers/pieces.xhtml?numero=";
  private static final String DONE = "La pièce est ajoutée au dossier.";
  private static final int MOST = 60;

  /** The signature that every antivirus knows, in two parts: no tool mistakes this file for it. */
  private static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  @Inject private DossierPlay play;
  @Inject private Transactions transactions;
  @Inject private HttpServletRequest request;
  @Inject private BeanManager beans;
  @Inject private ClamdAntivirus antivirus;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  private final long seed = Long.getLong("mediane.seed", 20_261_122L);
  private SignedInClient office;
  private String number;

  /** How much of a dossier is stored about its pieces. */
  private record Kept(long pieces, long files, long steps) {

    Kept andOne() {
      return new Kept(pieces + 1, files + 1, steps + 1);
    }
  }

  @BeforeEach
  void aDossierWhosePiecesTheSecretariatKeeps() throws Exception {
    String finess = transactions.get(() -> play.establishment(false));
    number = play.register(SECRETARIAT, finess);
    office = SignedInClient.on(request, SECRETARIAT);
  }

  @Test
  void whateverIsSentTheAnswerIsWholeAndClear() throws Exception {
    Random random = new Random(seed);
    HostileFiles files = new HostileFiles(random);
    for (int i = 0; i < 40; i++) {
      HostileFiles.Sent sent = files.next();
      String told = "file " + i + " " + sent + ", seed " + seed;
      Kept before = kept();
      HttpResponse<String> answer = send(sent.name(), sent.content());
      assertEquals(200, answer.statusCode(), told);
      if (answer.body().contains(DONE)) {
        assertTrue(sent.acceptable(), "kept: " + told);
        assertEquals(before.andOne(), kept(), told);
      } else {
        assertTrue(answer.body().contains("data-error-summary"), "no reason is given: " + told);
        assertEquals(before, kept(), told);
      }
    }
    for (HttpResponse<String> read : List.of(office.get(PAGE + number))) {
      assertEquals(200, read.statusCode());
      assertTrue(!read.body().contains("<script>alert"), "a name is never read as a page");
    }
  }

  @Test
  void eachRefusalSaysWhatIsWrong() throws Exception {
    refused("vide.pdf", new byte[0], "Choisissez un fichier");
    refused("lourd.txt", HostileFiles.text(21 << 20), "Le fichier dépasse 10 Mo");
    refused("programme.pdf", HostileFiles.PROGRAM, "n’est pas accepté");
    refused("bombe.docx", HostileFiles.bomb(), "n’est pas accepté");
    refused("page.pdf", "<html><script>1</script></html>".getBytes(), "n’est pas accepté");
  }

  @Test
  void aFormCutOnItsWayIsAMistakeOfTheCaller() throws Exception {
    Kept before = kept();
    Map<String, String> fields =
        SignedInClient.hiddenFieldsOf(office.get(PAGE + number).body(), "attach");
    assertEquals(400, office.sendCut(PAGE + number, fields, "file").statusCode());
    assertEquals(before, kept());
  }

  @Test
  void theSixtyFirstPieceIsRefused() throws Exception {
    for (int i = 0; i < MOST; i++) {
      play.attach(SECRETARIAT, number);
    }
    refused("de trop.txt", "Bonjour".getBytes(), "Le dossier compte déjà 60 pièces");
  }

  @Test
  void whatTheAntivirusKnowsIsRefusedAndItsSilenceToo() throws Exception {
    try (FakeClamd clamd = new FakeClamd(EICAR)) {
      configure("127.0.0.1", clamd.port());
      Kept before = kept();
      assertTrue(send("sain.txt", "Bonjour".getBytes()).body().contains(DONE));
      assertEquals(before.andOne(), kept());
      refused("essai.txt", EICAR.getBytes(StandardCharsets.US_ASCII), "logiciel malveillant");
      byte[] late = (" ".repeat(200_000) + EICAR).getBytes(StandardCharsets.US_ASCII);
      refused("essai.txt", late, "logiciel malveillant");
      clamd.close();
      refused("sain.txt", "Bonjour".getBytes(), "L’antivirus ne répond pas");
    } finally {
      configure("", 0);
    }
  }

  private void refused(String name, byte[] content, String reason) throws Exception {
    Kept before = kept();
    HttpResponse<String> answer = send(name, content);
    assertEquals(200, answer.statusCode(), name);
    assertTrue(
        Walk.plain(answer.body()).contains(reason), () -> reason + " in:\n" + main(answer.body()));
    assertEquals(before, kept(), name);
  }

  private static String main(String body) {
    return body.substring(Math.max(0, body.indexOf("<main")));
  }

  private HttpResponse<String> send(String name, byte[] content) throws Exception {
    HttpResponse<String> page = office.get(PAGE + number);
    Map<String, String> fields = SignedInClient.hiddenFieldsOf(page.body(), "attach");
    fields.put("classification", "CONFIDENTIAL_MEDIATION");
    fields.put("receivedOn", TODAY.toString());
    fields.put("fromParty", "");
    fields.put("attachSend", "attachSend");
    return office.send(PAGE + number, fields, "file", name, content);
  }

  private Kept kept() {
    return new Kept(
        count("select count(p) from Piece p where p.dossier.number = :number"),
        count(
            "select count(p) from Piece p where p.dossier.number = :number and p.content is not null"),
        count("select count(s) from DossierStep s where s.dossier.number = :number"));
  }

  private long count(String query) {
    return em.createQuery(query, Long.class).setParameter("number", number).getSingleResult();
  }

  /** Points the antivirus of the server at another daemon, as its environment would. */
  private void configure(String host, int port) throws ReflectiveOperationException {
    Object bean =
        beans
            .getContext(ApplicationScoped.class)
            .get(beans.resolve(beans.getBeans(ClamdAntivirus.class)));
    set(bean, "host", host);
    set(bean, "port", port);
    assertEquals(!host.isEmpty(), antivirus.isConfigured());
  }

  private static void set(Object bean, String name, Object value)
      throws ReflectiveOperationException {
    Field field = ClamdAntivirus.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(bean, value);
  }
}
