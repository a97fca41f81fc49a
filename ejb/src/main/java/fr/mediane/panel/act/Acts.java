package fr.mediane.panel.act;

import fr.mediane.access.Account;
import fr.mediane.access.Role;
import fr.mediane.network.Mediator;
import fr.mediane.panel.AppointingAct;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** The repository of appointing acts, and of the people whom an act names by their office. */
@ApplicationScoped
class Acts {

  @PersistenceContext private EntityManager em;

  /** Stores a signed act and gives it its identity. */
  AppointingAct add(AppointingAct act) {
    em.persist(act);
    return act;
  }

  /** Stores a person whom a published act tells of. */
  Person add(Person person) {
    em.persist(person);
    return person;
  }

  /** The act of that number, with its instance. */
  Optional<AppointingAct> byNumber(String number) {
    return em.createQuery(
            "select a from AppointingAct a join fetch a.panel where a.number = :number",
            AppointingAct.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** Whether an act bears this number. */
  boolean exists(String number) {
    return em.createQuery(
                "select count(a) from AppointingAct a where a.number = :number", Long.class)
            .setParameter("number", number)
            .getSingleResult()
        > 0;
  }

  /**
   * Announces that the composition of an instance is about to change. Two changes at a time could
   * each be lawful and break a rule together: the second to finish is refused as a conflict.
   */
  void lockComposition(Panel panel) {
    em.lock(panel, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** The mediator who presides an instance on a day. */
  Optional<Mediator> president(Panel panel, LocalDate date) {
    return em.createQuery(
            "select m from Mediator m where m.territory = :territory order by m.startsOn desc",
            Mediator.class)
        .setParameter("territory", panel.getTerritory())
        .getResultStream()
        .filter(mediator -> mediator.isInOfficeOn(date))
        .findFirst();
  }

  /**
   * The mediator who proposes the members of an instance: the one who presides it, or the national
   * mediator for the instances that the ministers appoint (décret 2019-897, art. 8 and 9).
   */
  Optional<Mediator> proposer(Panel panel, LocalDate date) {
    if (!panel.isMinisterial()) {
      return president(panel, date);
    }
    return em.createQuery(
            "select m from Mediator m where m.territory.kind = :kind order by m.startsOn desc",
            Mediator.class)
        .setParameter("kind", PanelKind.NATIONAL)
        .getResultStream()
        .filter(mediator -> mediator.isInOfficeOn(date))
        .findFirst();
  }

  /** The director general who will sign the acts of a regional instance, for a draft. */
  Optional<Signatory> director(Panel panel) {
    return em.createQuery(
            "select a from Account a where a.role = :role and a.panelId = :panel and a.enabled = :enabled order by a.id",
            Account.class)
        .setParameter("enabled", true)
        .setParameter("role", Role.ARS_DIRECTOR)
        .setParameter("panel", panel.getId())
        .getResultStream()
        .findFirst()
        .map(Account::toActor)
        .map(Signatory::of);
  }
}
