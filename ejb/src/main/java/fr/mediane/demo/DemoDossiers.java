package fr.mediane.demo;

import fr.mediane.access.Account;
import fr.mediane.access.Right;
import fr.mediane.door.CommandGateway;
import fr.mediane.dossier.undertaking.SignUndertaking;
import fr.mediane.dossier.undertaking.UndertakingWording;
import fr.mediane.time.ClockProducer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The dossiers of the demonstration, worked through the one door by the demonstration's people. */
@Stateless
@RolesAllowed(CommandGateway.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoDossiers {

  @PersistenceContext private EntityManager em;
  @Inject private CommandGateway gateway;
  @Inject private Clock clock;
  @Inject private UndertakingWording undertakings;

  /** Everybody who works on dossiers signs the undertaking. */
  public void play() {
    String words =
        undertakings
            .inForceOn(LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS))
            .stored();
    List<Account> accounts =
        em.createQuery("select a from Account a order by a.username", Account.class)
            .getResultList();
    accounts.stream()
        .map(Account::toActor)
        .filter(actor -> actor.holds(Right.UNDERTAKING_SIGN))
        .forEach(actor -> gateway.executeAs(actor, clock.instant(), new SignUndertaking(words, true)));
  }
}
