package fr.mediane.dossier.standin;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.text.FrenchText;
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
   * The power by which somebody acts in the place of a party, checked.
   *
   * @param field name of the field where it was chosen, for the message
   * @param party whose act it is, of a dossier reached through the access predicate
   * @param powerId the power chosen; {@code null} when the party acts itself
   * @param day day of the act
   * @return the power; {@code null} when the party acts itself
   * @throws InvalidRefusal when it is none of that party, or does not allow that act on that day
   */
  public PowerHolder actingFor(
      String field, DossierParty party, Long powerId, PowerTask task, LocalDate day) {
    if (powerId == null) {
      return null;
    }
    PowerOfAttorney power = chosen(field, party.getDossier(), powerId);
    if (!power.getParty().equals(party)) {
      throw new InvalidRefusal(field, StandInTexts.get("acting.otherParty"));
    }
    return allowed(field, power, task, day);
  }

  /**
   * The power by which somebody acts for whichever party gave it, checked.
   *
   * @param field name of the field where it was chosen, for the message
   * @param dossier a dossier reached through the access predicate
   * @param powerId the power chosen; {@code null} when nobody acts for a party
   * @param day day of the act
   * @return the power; {@code null} when nobody acts for a party
   * @throws InvalidRefusal when it is none of that dossier, or does not allow that act on that day
   */
  public PowerHolder acting(
      String field, Dossier dossier, Long powerId, PowerTask task, LocalDate day) {
    return powerId == null ? null : allowed(field, chosen(field, dossier, powerId), task, day);
  }

  private PowerOfAttorney chosen(String field, Dossier dossier, Long powerId) {
    return find(dossier, powerId)
        .orElseThrow(() -> new InvalidRefusal(field, StandInTexts.get("acting.unknown")));
  }

  private PowerHolder allowed(String field, PowerOfAttorney power, PowerTask task, LocalDate day) {
    PowerHolder holder = holder(power);
    refuseWhenNotAllowed(field, holder, task, day);
    return holder;
  }

  /**
   * Refuses an act that the power of a representative does not allow on a day.
   *
   * @param field name of the field where the representative was chosen; {@code null} for none
   * @throws InvalidRefusal which says what the power lacks
   */
  public void refuseWhenNotAllowed(
      String field, PowerHolder holder, PowerTask task, LocalDate day) {
    PowerTerm term = holder.term();
    term.against(task, day)
        .map(
            obstacle ->
                StandInTexts.get(
                    "acting." + obstacle,
                    holder.identity().fullName(),
                    switch (obstacle) {
                      case TASK -> task.label();
                      case NOT_BEGUN -> FrenchText.shortDate(term.startsOn());
                      case REVOKED -> FrenchText.shortDate(term.revokedOn());
                      case ENDED -> FrenchText.shortDate(term.endsOn());
                    }))
        .ifPresent(
            message -> {
              throw new InvalidRefusal(field, message);
            });
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
  public Optional<PowerOfAttorney> find(Dossier dossier, Long id) {
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

  /** Who holds a power, of a dossier whose content can be opened. */
  public PowerHolder holder(PowerOfAttorney power) {
    Long dossierId = power.getDossier().getId();
    return new PowerHolder(
        power.getId(),
        power.getParty().getRank(),
        Identity.ofJson(
            seals.open(dossierId, StandInPurposes.holder(power.getId()), power.getHolder())),
        power.getHolderQuality(),
        power.term(),
        power.data());
  }

  /** What a power is for. */
  String object(PowerOfAttorney power) {
    return seals.open(
        power.getDossier().getId(), StandInPurposes.object(power.getId()), power.getObject());
  }
}
