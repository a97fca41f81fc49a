package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.panel.proposal.CompositionFactory;
import fr.mediane.panel.rule.CompositionRule;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is printed and published of an instance, from the demonstration's own data. */
@ExtendWith(ArquillianExtension.class)
class InstancePapersIT {

  private static final String DOCUMENTS = "/api/secure/documents/";
  private static final String VACANT = "PAC_COR";

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Inject private HttpServletRequest request;
  @Inject private CompositionFactory compositions;
  @Inject private Transactions transactions;

  @Test
  void theRosterIsPrintedInBothFormatsWithItsVacantSeats() throws Exception {
    SignedInClient national = SignedInClient.on(request, "nationale");
    assertPdf(national, DOCUMENTS + "composition/" + VACANT + ".pdf");
    String text = docx(national, DOCUMENTS + "composition/" + VACANT + ".docx");
    assertTrue(text.contains("Siège vacant depuis le"), text);
    for (String name : members(VACANT)) {
      assertTrue(text.contains(name), () -> name + " is missing");
    }
    assertPdf(national, DOCUMENTS + "composition/" + VACANT + ".pdf?date=2025-01-01");
  }

  @Test
  void aProposalIsPrintedWithEveryRuleAndItsActAsAProject() throws Exception {
    SignedInClient director = SignedInClient.on(request, "dg.bre_pdl");
    String number = proposal("BRE_PDL");
    assertPdf(director, DOCUMENTS + "proposition/" + number + ".pdf");
    assertPdf(director, DOCUMENTS + "projet/" + number + ".pdf");
    String sheet = docx(director, DOCUMENTS + "proposition/" + number + ".docx");
    for (CompositionRule rule : transactions.get(() -> compositions.rules().rules())) {
      assertTrue(sheet.contains(rule.name()), () -> rule.id() + " is missing");
    }
    assertTrue(docx(director, DOCUMENTS + "projet/" + number + ".docx").contains("PROJET"));
  }

  @Test
  void aSignedActIsHadAgainInBothFormats() throws Exception {
    SignedInClient director = SignedInClient.on(request, "dg.ges");
    String number =
        em.createQuery(
                "select a.number from AppointingAct a where a.panel.code = 'GES' order by a.id",
                String.class)
            .setMaxResults(1)
            .getSingleResult();
    assertPdf(director, DOCUMENTS + "acte/" + number + ".pdf");
    assertTrue(docx(director, DOCUMENTS + "acte/" + number + ".docx").contains(number));
  }

  @Test
  void theCompositionIsPublishedToAnybodyAndSaysNoMoreThanItMay() throws Exception {
    SignedInClient national = SignedInClient.on(request, "nationale");
    List<String> names = members("GES");
    for (String address :
        List.of(
            "/api/public/instances/GES/composition.csv",
            "/api/secure/instances/GES/composition.csv")) {
      HttpResponse<String> csv = national.get(address);
      assertEquals(200, csv.statusCode(), address);
      assertTrue(csv.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
      assertEquals(
          names.size() + 1, csv.body().lines().filter(line -> !line.isBlank()).count(), address);
      names.forEach(name -> assertTrue(csv.body().contains(name), () -> address + name));
    }
    HttpResponse<String> schema = national.get("/api/public/instances/GES/composition.schema.json");
    assertEquals(200, schema.statusCode());
    assertFalse(national.get("/api/public/instances/GES/composition.csv").body().contains("@"));
  }

  /** What was never given is refused like what does not exist, however it is written. */
  @Test
  void forgedIdentifiersAreAnsweredPlainly() throws Exception {
    SignedInClient national = SignedInClient.on(request, "nationale");
    List<String> addresses =
        List.of(
            "/app/instances/fiche.xhtml?code=",
            "/app/actes/fiche.xhtml?numero=",
            "/app/propositions/fiche.xhtml?numero=",
            "/app/propositions/composer.xhtml?numero=",
            "/app/reseau/territoire.xhtml?code=",
            "/app/etablissements/fiche.xhtml?finess=",
            "/app/reseau/groupe.xhtml?id=",
            "/app/vivier/candidat.xhtml?id=",
            "/app/mandats/fiche.xhtml?id=",
            "/public/instance.xhtml?code=",
            DOCUMENTS + "composition/",
            DOCUMENTS + "acte/",
            DOCUMENTS + "proposition/",
            DOCUMENTS + "projet/",
            "/api/public/instances/");
    List<String> forged =
        List.of(
            "abc",
            "-1",
            "9223372036854775808",
            "\u0000",
            "\u202e é😀",
            "1' or '1'='1",
            "x".repeat(4_000));
    for (String address : addresses) {
      for (String identifier : forged) {
        String value = URLEncoder.encode(identifier, StandardCharsets.UTF_8).replace("+", "%20");
        String asked = address + value + suffix(address);
        HttpResponse<String> answer = national.get(asked);
        assertTrue(
            answer.statusCode() >= 400 && answer.statusCode() < 500,
            () -> answer.statusCode() + " " + asked);
        assertFalse(answer.body().contains("\tat "), () -> "a stack trace at " + asked);
      }
    }
  }

  private static String suffix(String address) {
    if (address.startsWith(DOCUMENTS)) {
      return ".pdf";
    }
    return address.startsWith("/api/") ? "/composition.csv" : "";
  }

  private static void assertPdf(SignedInClient client, String address) throws Exception {
    HttpResponse<byte[]> pdf = client.download(address);
    assertEquals(200, pdf.statusCode(), address);
    assertEquals("application/pdf", pdf.headers().firstValue("Content-Type").orElse(""), address);
    String content = new String(pdf.body(), StandardCharsets.ISO_8859_1);
    assertTrue(
        content.startsWith("%PDF-1.7") && content.stripTrailing().endsWith("%%EOF"), address);
  }

  /** The text of a DOCX, its runs put together. */
  private static String docx(SignedInClient client, String address) throws Exception {
    HttpResponse<byte[]> file = client.download(address);
    assertEquals(200, file.statusCode(), address);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
              .replaceAll("<[^>]+>", "")
              .replace('\u00a0', ' ')
              .replace('\u202f', ' ');
        }
      }
    }
    throw new IOException("No text in " + address);
  }

  private List<String> members(String panel) {
    return em.createQuery(
            "select p.lastName from Mandate m join m.person p where m.panel.code = :panel and m.supersededBy is null"
                + " and m.startsOn <= :today and (m.endedOn is null or m.endedOn >= :today)"
                + " and m.endsOn >= :today order by m.seat",
            String.class)
        .setParameter("panel", panel)
        .setParameter("today", DossierPlay.TODAY)
        .getResultList();
  }

  private String proposal(String panel) {
    return em.createQuery(
            "select p.number from Proposal p where p.panel.code = :panel order by p.id desc",
            String.class)
        .setParameter("panel", panel)
        .setMaxResults(1)
        .getSingleResult();
  }
}
