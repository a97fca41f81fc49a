package fr.mediane.panel.proposal;

import fr.mediane.network.EstablishmentGroup;
import fr.mediane.panel.Mandate;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.panel.Proposal;
import fr.mediane.regulation.OverseasZone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the people whom the compositions of an instance may name, and all their mandates, in one
 * statement: a page has room for no more.
 */
@ApplicationScoped
class PeopleConcerned {

  /**
   * A mandate and the day on which it was granted.
   *
   * @param mandate the mandate
   * @param actDate day on which the act was signed or, without an act, first day of the mandate
   */
  record Granted(Mandate mandate, LocalDate actDate) {

    /** Without an act, the first day stands for the date of the act. */
    Granted {
      actDate = actDate == null ? mandate.getStartsOn() : actDate;
    }
  }

  /**
   * What was read.
   *
   * @param people by identity
   * @param mandates of these people, anywhere, in the order of the first day, then of the
   *     recording; wrong entries that were superseded left out
   * @param candidates zone of Outre-mer for which each person of the pool of the instance applies
   */
  record Found(
      Map<Long, MemberProfiles.Described> people,
      List<Granted> mandates,
      Map<Long, Optional<OverseasZone>> candidates) {}

  /** An identity that nothing has. */
  private static final Long NONE = -1L;

  /**
   * One line a person, mandate and group. The groups come in an order that leaves the GHT last.
   * Instances are read along with the mandates, so that none is asked for afterwards; of an act,
   * which carries its whole text, only the date is.
   */
  private static final String QUERY =
      """
      select p, m, n, a.signedOn, g%s from Person p
        left join fetch p.category left join fetch p.departement left join fetch p.establishment e
        left join GroupMembership b on b.establishment = e
             and (b.since is null or b.since <= :date) and (b.until is null or b.until >= :date)
        left join EstablishmentGroup g on g = b.group
        left join Mandate m on m.person = p and m.supersededBy is null
        left join m.panel n left join m.act a%s
       where p.id in :people
          or p.id in (select s.person.id from ProposalSeat s where s.proposal.id = :proposal)
          or p.id in (select h.person.id from Mandate h where h.panel = :panel and h.supersededBy is null)%s
       order by m.startsOn, m.id, p.id, g.kind, g.id
      """;

  private static final String WITHOUT_POOL = QUERY.formatted("", "", "");

  /** The same, and everybody who applies to the instance, with the zone of the application. */
  private static final String WITH_POOL =
      QUERY.formatted(
          ", c.id, c.zone",
          " left join Candidacy c on c.person = p and c.panel = :panel and c.withdrawnOn is null",
          " or p.id in (select k.person.id from Candidacy k where k.panel = :panel and"
              + " k.withdrawnOn is null)");

  @PersistenceContext private EntityManager em;
  @Inject private MemberProfiles profiles;

  /**
   * Those who sit, sat or will sit in an instance, and others.
   *
   * @param others people who may enter a composition without having sat
   * @param date day on which the groups are looked at; an establishment that belongs to a GHT and
   *     to a direction commune counts for its GHT
   */
  Found of(Panel panel, Collection<Long> others, LocalDate date) {
    return read(panel, others, NONE, false, date);
  }

  /** Those who sit, sat or will sit in an instance, and the whole of its pool. */
  Found ofPool(Panel panel, LocalDate date) {
    return read(panel, List.of(), NONE, true, date);
  }

  /** Those who sit, sat or will sit in the instance of a proposal, and those it proposes. */
  Found of(Proposal proposal, LocalDate date) {
    Long stored = proposal.getId() == null ? NONE : proposal.getId();
    return read(proposal.getPanel(), List.of(), stored, false, date);
  }

  private Found read(
      Panel panel, Collection<Long> others, Long proposalId, boolean pool, LocalDate date) {
    Map<Long, MemberProfiles.Described> people = new TreeMap<>();
    Map<Long, Granted> mandates = new LinkedHashMap<>();
    Map<Long, Optional<OverseasZone>> candidates = new TreeMap<>();
    for (Object[] row :
        em.createQuery(pool ? WITH_POOL : WITHOUT_POOL, Object[].class)
            .setParameter("date", date)
            .setParameter("people", others.isEmpty() ? List.of(NONE) : others)
            .setParameter("proposal", proposalId)
            .setParameter("panel", panel)
            .getResultList()) {
      Person person = (Person) row[0];
      people.put(person.getId(), profiles.describe(person, (EstablishmentGroup) row[4]));
      if (pool && row[5] != null) {
        candidates.put(person.getId(), Optional.ofNullable((OverseasZone) row[6]));
      }
      Mandate mandate = (Mandate) row[1];
      if (mandate != null) {
        mandates.putIfAbsent(mandate.getId(), new Granted(mandate, (LocalDate) row[3]));
      }
    }
    return new Found(people, List.copyOf(mandates.values()), candidates);
  }
}
