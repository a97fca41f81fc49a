package fr.mediane.demo;

import fr.mediane.agenda.ClockKind;
import fr.mediane.door.CommandGateway;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.retention.ConfirmDestruction;
import fr.mediane.dossier.retention.DailyRetention;
import fr.mediane.dossier.retention.ProposeDestruction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/**
 * The end of the oldest dossiers: each quarter the time of retention is kept, and what is over for
 * long enough is destroyed by the secretariat and the mediator. The last ones wait for them.
 */
@Stateless
@RolesAllowed(CommandGateway.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoRetention {

  private static final int MONTHS_BETWEEN = 3;
  private static final int YEARS = 5;

  /** How long a dossier that may be destroyed waits. */
  private static final int PATIENCE_DAYS = 60;

  @PersistenceContext private EntityManager em;
  @Inject private DailyRetention daily;
  @Inject private DemoFiles files;

  /** Plans the rounds of five years and that of the last day. */
  public void plan(DemoTimetable timetable, DemoStage stage, LocalDate today) {
    for (LocalDate day = today.minusYears(YEARS).plusMonths(MONTHS_BETWEEN);
        day.isBefore(today);
        day = day.plusMonths(MONTHS_BETWEEN)) {
      timetable.add(day, on -> round(stage, on));
    }
    timetable.add(today.minusDays(1), on -> round(stage, on));
  }

  private void round(DemoStage stage, LocalDate on) {
    daily.of(on).forEach(keep -> stage.act(stage.administrator(), on, keep));
    for (Object[] over : over(on.minusDays(PATIENCE_DAYS))) {
      String number = (String) over[0];
      String panel = (String) over[1];
      if (!panel.equals(DemoDossiers.NATIONAL)) {
        stage.act(stage.office(panel), on, new ProposeDestruction(number, files.versionOf(number)));
        stage.act(
            stage.mediator(panel),
            on,
            new ConfirmDestruction(number, files.versionOf(number), true));
      }
    }
  }

  private List<Object[]> over(LocalDate before) {
    return em.createQuery(
            "select d.number, d.panel.code from Dossier d, LegalClock c where c.dossierId = d.id"
                + " and c.kind = :retention and c.stoppedOn is null and c.dueOn < :before"
                + " and d.state = :closed order by c.dueOn, d.id",
            Object[].class)
        .setParameter("retention", ClockKind.RETENTION)
        .setParameter("before", before)
        .setParameter("closed", DossierState.CLOSED)
        .getResultList();
  }
}
