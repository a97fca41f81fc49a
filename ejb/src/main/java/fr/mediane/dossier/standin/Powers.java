package fr.mediane.dossier.standin;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The repository of powers of attorney, and what other capabilities ask: who may do this for this
 * party on this day?
 */
@ApplicationScoped
public class Powers {

  @PersistenceContext private EntityManager em;
  @Inject private Seals seals;

  /**
   * The representatives who may do something for a party on a day. None means that the party acts
   * alone; one does not prevent the party from acting.
   *
   * @param dossier reached through the access predicate
   * @param partyRank rank of the party
   */
  public List<Identity> holdersFor(Dossier dossier, int partyRank, PowerTask task, LocalDate day) {
    return of(dossier).stream()
        .filter(power -> power.getParty().getRank() == partyRank)
        .filter(power -> power.term().permits(task, day))
        .map(this::holder)
        .toList();
  }

  /** Every power of a dossier, those that ended included. */
  public List<PowerOfAttorney> of(Dossier dossier) {
    return em.createQuery(
            "select w from PowerOfAttorney w join fetch w.party where w.dossier = :dossier order by w.startsOn, w.id",
            PowerOfAttorney.class)
        .setParameter("dossier", dossier)
        .getResultList();
  }

  /** A power of that dossier. */
  Optional<PowerOfAttorney> find(Dossier dossier, Long id) {
    return of(dossier).stream().filter(power -> power.getId().equals(id)).findFirst();
  }

  /** Stores a power, its holder and object sealed. */
  PowerOfAttorney add(PowerOfAttorney power, PowerInput typed) {
    em.persist(power);
    Long dossierId = power.getDossier().getId();
    power.hold(
        seals.seal(dossierId, StandInPurposes.holder(power.getId()), typed.holder().toJson()),
        seals.seal(dossierId, StandInPurposes.object(power.getId()), typed.object().strip()));
    return power;
  }

  /** Who holds a power. */
  Identity holder(PowerOfAttorney power) {
    return Identity.ofJson(
        seals.open(
            power.getDossier().getId(), StandInPurposes.holder(power.getId()), power.getHolder()));
  }

  /** What a power is for. */
  String object(PowerOfAttorney power) {
    return seals.open(
        power.getDossier().getId(), StandInPurposes.object(power.getId()), power.getObject());
  }
}
