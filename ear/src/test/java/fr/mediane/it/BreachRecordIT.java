package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.network.Civility;
import fr.mediane.panel.Candidacy;
import fr.mediane.panel.Mandate;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.panel.act.CorrectMandate;
import fr.mediane.panel.act.ResignMandate;
import fr.mediane.panel.pool.CandidacyDetails;
import fr.mediane.panel.pool.ChangeCandidate;
import fr.mediane.panel.pool.PersonDetails;
import fr.mediane.panel.proposal.CompositionFactory;
import fr.mediane.regulation.admin.ChangeSetting;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * No composition in force breaks a hard rule without a record of it, whatever changed: a mandate,
 * or what the rules look at beside the mandates. All that is changed is changed back.
 */
@ExtendWith(ArquillianExtension.class)
class BreachRecordIT {

  private static final String PANEL = "IDF";
  private static final String MEDIATOR = "mediateur.idf";
  private static final String AGENCY = "secretariat.ars.idf";
  private static final String ADMINISTRATOR = "admin";
  private static final String FRESH_START = "renewal.freshStartAfterMonths";

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Inject private RunAsApplication application;
  @Inject private Transactions transactions;
  @Inject private CompositionFactory compositions;

  private final long seed = Long.getLong("mediane.seed", 20_261_130L);
  private final Set<String> seen = new TreeSet<>();

  @Test
  void theRecordTellsTheBreachesOfTheDayWhateverChanged() throws Exception {
    told("as the demonstration left it");
    List<Long> candidacies = transactions.get(this::candidaciesOfMembers);
    assertTrue(candidacies.size() > 3, "members have a candidacy");
    Collections.shuffle(candidacies, new Random(seed));
    List<Long> changed = new ArrayList<>(candidacies.subList(0, 3));
    for (Long candidacy : changed) {
      otherCivility(candidacy);
      told("civility of the candidacy " + candidacy);
    }
    assertTrue(seen.contains("parity"), () -> "parity is broken on the way: " + seen);
    setting("12");
    told("setting of the renewals");
    Long mandate = transactions.get(() -> members().get(0).getId());
    resign(mandate);
    told("resignation");
    assertTrue(seen.contains("size"), () -> "the size is broken on the way: " + seen);
    correct(mandate);
    setting("0");
    for (Long candidacy : changed) {
      otherCivility(candidacy);
    }
    told("all changed back");
  }

  /** Waits for the record to tell what the rules say, and fails when it never does. */
  private void told(String after) throws Exception {
    Set<String> broken = transactions.get(this::broken);
    seen.addAll(broken);
    Set<String> recorded =
        Waiting.until(() -> transactions.get(this::recorded), known -> known.equals(broken));
    assertEquals(broken, recorded, after);
  }

  private Set<String> broken() {
    return compositions.assess(compositions.inForce(panel(), DossierPlay.TODAY)).breaches().stream()
        .map(verdict -> verdict.rule().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> recorded() {
    return new TreeSet<>(
        em.createQuery(
                "select b.ruleId from CompositionBreach b where b.panel.code = :panel and b.until is null",
                String.class)
            .setParameter("panel", PANEL)
            .getResultList());
  }

  private Panel panel() {
    return em.createQuery("select p from Panel p where p.code = :panel", Panel.class)
        .setParameter("panel", PANEL)
        .getSingleResult();
  }

  private List<Mandate> members() {
    return em.createQuery(
            "select m from Mandate m where m.panel.code = :panel and m.supersededBy is null and m.endedOn is null"
                + " and m.startsOn <= :today and m.endsOn >= :today order by m.seat",
            Mandate.class)
        .setParameter("panel", PANEL)
        .setParameter("today", DossierPlay.TODAY)
        .getResultList();
  }

  private List<Long> candidaciesOfMembers() {
    return new ArrayList<>(
        em.createQuery(
                "select c.id from Candidacy c where c.panel.code = :panel and c.person.id in :people order by c.id",
                Long.class)
            .setParameter("panel", PANEL)
            .setParameter("people", members().stream().map(m -> m.getPerson().getId()).toList())
            .getResultList());
  }

  private void otherCivility(Long candidacyId) throws Exception {
    ChangeCandidate change =
        transactions.get(
            () -> {
              Candidacy candidacy = em.find(Candidacy.class, candidacyId);
              Person person = candidacy.getPerson();
              return new ChangeCandidate(
                  candidacyId,
                  candidacy.getVersion(),
                  person.getVersion(),
                  new PersonDetails(
                      person.getCivility() == Civility.MME ? Civility.M : Civility.MME,
                      person.getLastName(),
                      person.getFirstName(),
                      person.getEmail(),
                      person.getPhone(),
                      person.getCategory().getCode(),
                      person.getProfession(),
                      person.getSituation(),
                      person.getSector(),
                      person.getEstablishment() == null
                          ? null
                          : person.getEstablishment().getFiness(),
                      person.getDepartement() == null ? null : person.getDepartement().getCode(),
                      person.getCertificateBody(),
                      person.getCertificateOn(),
                      person.getAvailability()),
                  new CandidacyDetails(
                      candidacy.getCall() == null ? null : candidacy.getCall().getId(),
                      candidacy.getZone(),
                      candidacy.getReceivedOn()));
            });
    application.as(MEDIATOR, change);
  }

  private void setting(String value) throws Exception {
    long version =
        transactions.get(
            () ->
                em.createQuery("select s.version from Setting s where s.key = :key", Long.class)
                    .setParameter("key", FRESH_START)
                    .getSingleResult());
    application.as(ADMINISTRATOR, new ChangeSetting(FRESH_START, version, value));
  }

  private long version(Long mandate) throws Exception {
    return transactions.get(() -> em.find(Mandate.class, mandate).getVersion());
  }

  private void resign(Long mandate) throws Exception {
    application.as(
        MEDIATOR, new ResignMandate(mandate, version(mandate), DossierPlay.TODAY.minusDays(1), ""));
  }

  /** The resignation was a wrong entry: the mandate goes on. */
  private void correct(Long id) throws Exception {
    CorrectMandate correction =
        transactions.get(
            () -> {
              Mandate mandate = em.find(Mandate.class, id);
              return new CorrectMandate(
                  id,
                  mandate.getVersion(),
                  mandate.getStartsOn(),
                  mandate.getEndsOn(),
                  null,
                  null,
                  mandate.isCountsAsRenewal(),
                  "Saisie erronée");
            });
    application.as(AGENCY, correction);
  }
}
