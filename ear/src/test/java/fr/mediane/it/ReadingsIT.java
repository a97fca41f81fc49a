package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever reads personal data of the network leaves a line in the journal, whatever the door. */
@ExtendWith(ArquillianExtension.class)
class ReadingsIT {

  private static final String READER = "mediateur.ges";

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Inject private HttpServletRequest request;

  @Test
  void eachReadingLeavesOneLine() throws Exception {
    Long candidacy =
        em.createQuery("select min(c.id) from Candidacy c where c.panel.code = 'GES'", Long.class)
            .getSingleResult();
    String proposal =
        em.createQuery(
                "select p.number from Proposal p where p.panel.code = 'GES' order by p.id",
                String.class)
            .setMaxResults(1)
            .getSingleResult();
    Map<String, String> readings =
        new TreeMap<>(
            Map.of(
                "/app/vivier/liste.xhtml?q=martin",
                "CandidateSearch",
                "/app/vivier/candidat.xhtml?id=" + candidacy,
                "CandidateFile",
                "/app/vivier/candidat-edition.xhtml?id=" + candidacy,
                "CandidateForm",
                "/api/secure/candidates/export.csv",
                "CandidateExport",
                "/api/secure/documents/composition/GES.pdf",
                "PrintRoster",
                "/app/propositions/fiche.xhtml?numero=" + proposal,
                "ProposalRead"));
    SignedInClient reader = SignedInClient.on(request, READER);
    for (Map.Entry<String, String> reading : readings.entrySet()) {
      long before = lines(reading.getValue());
      assertEquals(200, reader.get(reading.getKey()).statusCode(), reading.getKey());
      assertEquals(before + 1, lines(reading.getValue()), reading.getKey());
    }
  }

  private long lines(String action) {
    return em.createQuery(
            "select count(e) from JournalEntry e where e.username = :reader and e.action = :action",
            Long.class)
        .setParameter("reader", READER)
        .setParameter("action", action)
        .getSingleResult();
  }
}
