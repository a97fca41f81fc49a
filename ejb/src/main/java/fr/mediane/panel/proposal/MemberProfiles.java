package fr.mediane.panel.proposal;

import fr.mediane.network.Civility;
import fr.mediane.network.Departement;
import fr.mediane.network.Establishment;
import fr.mediane.network.EstablishmentGroup;
import fr.mediane.panel.Person;
import fr.mediane.panel.rule.Coded;
import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.Sex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads people as the rules see them. */
@ApplicationScoped
class MemberProfiles {

  /**
   * A person and what the rules look at in him or her.
   *
   * @param person the stored person
   * @param profile the snapshot
   */
  record Described(Person person, MemberProfile profile) {}

  @PersistenceContext private EntityManager em;
  @Inject private FormerRegions formerRegions;

  /**
   * The people of these identities, in one statement. An establishment that belongs to a GHT and to
   * a direction commune counts for its GHT.
   *
   * @param date day on which the groups are looked at
   */
  Map<Long, Described> of(Collection<Long> personIds, LocalDate date) {
    Map<Long, Described> described = new LinkedHashMap<>();
    Set<Long> wanted = new TreeSet<>(personIds);
    if (wanted.isEmpty()) {
      return described;
    }
    for (Object[] row :
        em.createQuery(
                """
                select p, g from Person p left join fetch p.category left join fetch p.departement left join fetch p.establishment e
                  left join GroupMembership m on m.establishment = e
                   and (m.since is null or m.since <= :date) and (m.until is null or m.until >= :date)
                  left join EstablishmentGroup g on g = m.group
                 where p.id in :people order by p.id, g.kind, g.id
                """,
                Object[].class)
            .setParameter("date", date)
            .setParameter("people", wanted)
            .getResultList()) {
      Person person = (Person) row[0];
      EstablishmentGroup group = (EstablishmentGroup) row[1];
      described.put(person.getId(), new Described(person, profileOf(person, group)));
    }
    return described;
  }

  private MemberProfile profileOf(Person person, EstablishmentGroup group) {
    Departement departement = person.getDepartement();
    Establishment establishment = person.getEstablishment();
    return MemberProfile.of(
            keyOf(person.getId()), person.getFullName(), sexOf(person.getCivility()))
        .profession(
            person.getCategory() == null
                ? null
                : new Coded(person.getCategory().getCode(), person.getCategory().getLabel()))
        .sector(person.getSector())
        .establishment(
            establishment == null
                ? null
                : new Coded(establishment.getFiness(), establishment.getName()))
        .group(
            group == null
                ? null
                : new Coded(group.getKind() + ":" + group.getCode(), group.getName()))
        .departement(
            departement == null ? null : new Coded(departement.getCode(), departement.getName()))
        .formerRegion(
            formerRegions.ofDepartement(departement == null ? null : departement.getCode()))
        .certified(person.getCertificateOn() != null || person.getCertificateBody() != null)
        .build();
  }

  /** Key under which the rules know a person. */
  static String keyOf(Long personId) {
    return Long.toString(personId);
  }

  private static Sex sexOf(Civility civility) {
    if (civility == null) {
      return Sex.UNKNOWN;
    }
    return switch (civility) {
      case MME -> Sex.FEMALE;
      case M -> Sex.MALE;
    };
  }
}
