package fr.mediane.demo;

import fr.mediane.access.Account;
import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.demo.DemoCases.Place;
import fr.mediane.door.CommandGateway;
import fr.mediane.dossier.referral.RegisterReferral;
import fr.mediane.dossier.undertaking.SignUndertaking;
import fr.mediane.panel.Panel;
import fr.mediane.panel.pool.EstablishmentText;
import fr.mediane.regulation.Sector;
import fr.mediane.time.ClockProducer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The dossiers of the demonstration, worked through the one door by the demonstration's people. */
@Stateless
@RolesAllowed(CommandGateway.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoDossiers {

  private static final long SEED = 2019_897;

  /** A saisine waits a few weeks at most for its receipt: the older ones are not played yet. */
  private static final int WAITING_DAYS = 30;

  @PersistenceContext private EntityManager em;
  @Inject private CommandGateway gateway;
  @Inject private Clock clock;

  /** Everybody who works on dossiers signs the undertaking; then the latest saisines arrive. */
  public void play() {
    Map<String, Actor> mediators = new HashMap<>();
    Map<Long, String> panels = panelCodes();
    for (Account account : accounts()) {
      Actor actor = account.toActor();
      if (actor.holds(Right.UNDERTAKING_SIGN)) {
        gateway.executeAs(actor, clock.instant(), new SignUndertaking());
      }
      if (actor.role() == Role.REGIONAL_MEDIATOR) {
        mediators.put(panels.get(actor.panelId()), actor);
      }
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS);
    LocalDate since = today.minusDays(WAITING_DAYS);
    for (DemoCase drawn : new DemoCases(new Random(SEED), places(), today).draw()) {
      if (drawn.referral().facts().receivedOn().isBefore(since)) {
        continue;
      }
      Actor mediator = mediators.get(drawn.panelCode());
      gateway.executeAs(
          mediator,
          at(drawn.referral().facts().receivedOn()),
          new RegisterReferral(drawn.referral()));
    }
  }

  private static Instant at(LocalDate day) {
    return day.atTime(LocalTime.of(9, 30)).atZone(ClockProducer.PARIS).toInstant();
  }

  private List<Account> accounts() {
    return em.createQuery("select a from Account a order by a.username", Account.class)
        .getResultList();
  }

  private Map<Long, String> panelCodes() {
    Map<Long, String> codes = new HashMap<>();
    em.createQuery("select p from Panel p", Panel.class)
        .getResultList()
        .forEach(panel -> codes.put(panel.getId(), panel.getCode()));
    return codes;
  }

  private List<Place> places() {
    return em.createQuery(
            "select e.name, e.communeName, e.finess, p.code, e.sector from Establishment e, Panel p"
                + " where p.territory = e.departement.territory order by e.finess",
            Object[].class)
        .getResultStream()
        .map(
            row ->
                new Place(
                    EstablishmentText.of((String) row[0], (String) row[1], (String) row[2]),
                    (String) row[3],
                    (Sector) row[4]))
        .toList();
  }
}
