package fr.mediane.panel.proposal;

import fr.mediane.network.EstablishmentGroup;
import fr.mediane.panel.Mandate;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.panel.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
   */
  record Found(Map<Long, MemberProfiles.Described> people, List<Granted> mandates) {}

  /** An identity that nothing has. */
  private static final Long NONE = -1L;

  /**
   * One line a person, mandate and group. The groups come in an order that leaves the GHT last.
   * Instances are read along with the mandates, so that none is asked for afterwards; of an act,
   * which carries its whole text, only the date is.
   */
  private static final String QUERY =
      """
      select p, m, n, a.signedOn, g from Person p
        left join fetch p.category left join fetch p.departement left join fetch p.establishment e
        left join GroupMembership b on b.establishment = e
             and (b.since is null or b.since <= :date) and (b.until is null or b.until >= :date)
        left join EstablishmentGroup g on g = b.group
        left join Mandate m on m.person = p and m.supersededBy is null
        left join m.panel n left join m.act a
       where p.id in :people
          or p.id in (select s.person.id from ProposalSeat s where s.proposal.id = :proposal)
          or p.id in (select h.person.id from Mandate h where h.panel = :panel and h.supersededBy is null)
       order by m.startsOn, m.id, p.id, g.kind, g.id
      """;

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
    return read(panel, others, NONE, date);
  }

  /** Those who sit, sat or will sit in the instance of a proposal, and those it proposes. */
  Found of(Proposal proposal, LocalDate date) {
    Long stored = proposal.getId() == null ? NONE : proposal.getId();
    return read(proposal.getPanel(), List.of(), stored, date);
  }

  private Found read(Panel panel, Collection<Long> others, Long proposalId, LocalDate date) {
    Map<Long, MemberProfiles.Described> people = new TreeMap<>();
    Map<Long, Granted> mandates = new LinkedHashMap<>();
    for (Object[] row :
        em.createQuery(QUERY, Object[].class)
            .setParameter("date", date)
            .setParameter("people", others.isEmpty() ? List.of(NONE) : others)
            .setParameter("proposal", proposalId)
            .setParameter("panel", panel)
            .getResultList()) {
      Person person = (Person) row[0];
      people.put(person.getId(), profiles.describe(person, (EstablishmentGroup) row[4]));
      Mandate mandate = (Mandate) row[1];
      if (mandate != null) {
        mandates.putIfAbsent(mandate.getId(), new Granted(mandate, (LocalDate) row[3]));
      }
    }
    return new Found(people, List.copyOf(mandates.values()));
  }
}
