package fr.mediane.panel.proposal;

import fr.mediane.panel.Mandate;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The repository of mandates. Wrong entries that were superseded are never among its lists. */
@ApplicationScoped
public class Mandates {

  /**
   * A mandate and the day on which it was granted.
   *
   * @param mandate the mandate
   * @param actDate day on which the act was signed or, without an act, first day of the mandate
   */
  public record Granted(Mandate mandate, LocalDate actDate) {

    /** Without an act, the first day stands for the date of the act. */
    public Granted {
      actDate = actDate == null ? mandate.getStartsOn() : actDate;
    }
  }

  /** A condition on the identity of a person cannot be met by this one. */
  private static final List<Long> NOBODY = List.of(-1L);

  @PersistenceContext private EntityManager em;

  /** The mandate of that identity, superseded or not. */
  public Optional<Mandate> byId(Long id) {
    return id == null ? Optional.empty() : Optional.ofNullable(em.find(Mandate.class, id));
  }

  /** Stores a new mandate. */
  public Mandate add(Mandate mandate) {
    em.persist(mandate);
    return mandate;
  }

  /**
   * Every mandate that a composition of an instance depends on, in two statements: all those of the
   * instance, and all those that its past and present members and some other people hold or held
   * anywhere. Each comes with its instance and its holder; of the act, which carries its whole
   * text, only the date is read.
   *
   * @param personIds people who may enter the composition
   * @return in the order of the first day, then of the recording
   */
  public List<Granted> concerning(Panel panel, Collection<Long> personIds) {
    Collection<Long> people = personIds.isEmpty() ? NOBODY : personIds;
    // EclipseLink follows one level of "join fetch": the holders are read first, and found again in
    // the persistence context.
    em.createQuery(
            """
            select q from Person q left join fetch q.establishment
             where q.id in :people or q.id in (select m.person.id from Mandate m where m.panel = :panel)
            """,
            Person.class)
        .setParameter("people", people)
        .setParameter("panel", panel)
        .getResultList();
    return em
        .createQuery(
            """
            select m, a.signedOn from Mandate m join fetch m.panel join fetch m.person left join m.act a
             where m.supersededBy is null
               and (m.panel = :panel or m.person.id in :people
                    or m.person.id in (select sitting.person.id from Mandate sitting where sitting.panel = :panel))
             order by m.startsOn, m.id
            """,
            Object[].class)
        .setParameter("panel", panel)
        .setParameter("people", people)
        .getResultList()
        .stream()
        .map(row -> new Granted((Mandate) row[0], (LocalDate) row[1]))
        .toList();
  }

  /** The mandates of one seat, each with its holder, oldest first. */
  public List<Mandate> ofSeat(Panel panel, int seat) {
    return em.createQuery(
            "select m from Mandate m join fetch m.person where m.panel = :panel and m.seat = :seat and m.supersededBy is null order by m.startsOn, m.id",
            Mandate.class)
        .setParameter("panel", panel)
        .setParameter("seat", seat)
        .getResultList();
  }
}
