package fr.mediane.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** The repository of reminders sent. */
@ApplicationScoped
public class Reminders {

  @PersistenceContext private EntityManager em;

  /** The reminders sent for the clocks that run and are due on that day or before. */
  Set<DueReminder> sentForClocksDueUntil(LocalDate day) {
    return em.createQuery(
            "select new fr.mediane.agenda.DueReminder(r.clockId, r.distance) from Reminder r, LegalClock c"
                + " where c.id = r.clockId and c.stoppedOn is null and c.dueOn <= :day",
            DueReminder.class)
        .setParameter("day", day)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /** Records a reminder; the database refuses the same twice. */
  void record(Reminder reminder) {
    em.persist(reminder);
    em.flush();
  }
}
