package fr.mediane.demo;

import fr.mediane.door.CommandGateway;
import fr.mediane.network.Civility;
import fr.mediane.network.Departement;
import fr.mediane.network.Mediator;
import fr.mediane.panel.Candidacy;
import fr.mediane.panel.Mandate;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.panel.Person;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.proposal.CompositionFactory;
import fr.mediane.panel.proposal.Proposals;
import fr.mediane.panel.rule.Verdict;
import fr.mediane.regulation.OverseasZone;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the demonstration reads between two acts, each time in a transaction of its own. */
@Stateless
@RolesAllowed(CommandGateway.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DemoDesk {

  /**
   * Somebody of a pool, as the demonstration chooses people.
   *
   * @param female whether the civility is « Mme »
   * @param trade category of profession
   * @param establishment identity of the establishment, or {@code null}
   */
  public record Candidate(
      Long personId,
      boolean female,
      String trade,
      String sector,
      Long establishment,
      String departement,
      OverseasZone zone) {}

  /**
   * A mandate in force.
   *
   * @param personName civility and name
   */
  public record Sitting(
      Long mandateId,
      long version,
      int seat,
      OverseasZone zone,
      Long personId,
      boolean female,
      String personName) {}

  @PersistenceContext private EntityManager em;
  @Inject private Panels panels;
  @Inject private Proposals proposals;
  @Inject private CompositionFactory compositions;

  /** All instances. */
  public List<Panel> panels() {
    return panels.all();
  }

  /** Whether an earlier load was interrupted. */
  public boolean hasPeople() {
    return em.createQuery("select count(p) from Person p", Long.class).getSingleResult() > 0;
  }

  /** The pool of an instance: those still in it whose civility is known. */
  public List<Candidate> pool(Panel panel) {
    return em.createQuery(
            "select c from Candidacy c join fetch c.person p where c.panel = :panel and c.withdrawnOn is null"
                + " and p.civility is not null order by c.id",
            Candidacy.class)
        .setParameter("panel", panel)
        .getResultStream()
        .map(DemoDesk::candidate)
        .toList();
  }

  /** The candidacies of who is or was in the pool of an instance, by the identity of the person. */
  public Map<Long, Long> candidacies(Panel panel) {
    Map<Long, Long> found = new HashMap<>();
    em.createQuery(
            "select c.person.id, c.id from Candidacy c where c.panel = :panel order by c.id",
            Object[].class)
        .setParameter("panel", panel)
        .getResultStream()
        .forEach(row -> found.put((Long) row[0], (Long) row[1]));
    return found;
  }

  /** The mandates in force in an instance on a day, in the order of the seats. */
  public List<Sitting> sitting(Panel panel, LocalDate date) {
    return em.createQuery(
            "select m from Mandate m join fetch m.person where m.panel = :panel order by m.seat",
            Mandate.class)
        .setParameter("panel", panel)
        .getResultStream()
        .filter(mandate -> mandate.isInForceOn(date))
        .map(DemoDesk::sitting)
        .toList();
  }

  /** The version of a proposal. */
  public long versionOf(String number) {
    return proposals.byNumber(number).orElseThrow().getVersion();
  }

  /** The balance rules that ask for a motive. */
  public List<String> unanswered(String number, LocalDate actDate) {
    Proposal proposal = proposals.byNumber(number).orElseThrow();
    return compositions.assess(compositions.ofProposal(proposal, actDate)).needsMotive().stream()
        .map(Verdict::rule)
        .map(rule -> rule.id())
        .toList();
  }

  /** The version of a term of office. */
  public long mediatorVersionOf(Long id) {
    return em.find(Mediator.class, id).getVersion();
  }

  /** The person of a candidacy. */
  public Long personOf(Long candidacyId) {
    return em.find(Candidacy.class, candidacyId).getPerson().getId();
  }

  /** Civility and name of the mediator in office in the territory of an instance on a day. */
  public String mediatorName(Panel panel, LocalDate date) {
    return em.createQuery(
            "select m from Mediator m where m.territory = :territory order by m.startsOn",
            Mediator.class)
        .setParameter("territory", panel.getTerritory())
        .getResultStream()
        .filter(mediator -> mediator.isInOfficeOn(date))
        .map(Mediator::getFullName)
        .findFirst()
        .orElseThrow();
  }

  private static Candidate candidate(Candidacy candidacy) {
    Person person = candidacy.getPerson();
    return new Candidate(
        person.getId(),
        person.getCivility() == Civility.MME,
        person.getCategory() == null ? "" : person.getCategory().getCode(),
        Objects.toString(person.getSector(), ""),
        person.getEstablishment() == null ? null : person.getEstablishment().getId(),
        person.getDepartement() == null ? "" : person.getDepartement().getCode(),
        zoneOf(candidacy));
  }

  private static OverseasZone zoneOf(Candidacy candidacy) {
    Departement home = candidacy.getPerson().getDepartement();
    return candidacy.getZone() == null && home != null ? home.getZone() : candidacy.getZone();
  }

  private static Sitting sitting(Mandate mandate) {
    Person person = mandate.getPerson();
    return new Sitting(
        mandate.getId(),
        mandate.getVersion(),
        mandate.getSeat(),
        mandate.getZone(),
        person.getId(),
        person.getCivility() == Civility.MME,
        person.getFullName());
  }
}
