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

/** Describes people as the rules see them. */
@ApplicationScoped
class MemberProfiles {

  /**
   * A person and what the rules look at in him or her.
   *
   * @param person the stored person
   * @param profile the snapshot
   */
  record Described(Person person, MemberProfile profile) {}

  @Inject private FormerRegions formerRegions;

  /**
   * What the rules look at in a person.
   *
   * @param group the group that the establishment of the person counts for, or {@code null}
   */
  Described describe(Person person, EstablishmentGroup group) {
    return new Described(person, profileOf(person, group));
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
