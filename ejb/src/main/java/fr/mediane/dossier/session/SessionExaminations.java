package fr.mediane.dossier.session;

import fr.mediane.dossier.admission.ExaminationRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells from the sessions when the instance last examined a dossier: it gave an opinion, in a
 * session that was held with its quorum.
 */
@ApplicationScoped
public class SessionExaminations implements ExaminationRecord {

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<LocalDate> lastExaminedOn(long dossierId) {
    return Optional.ofNullable(
        em.createQuery(
                "select max(i.session.sessionOn) from AgendaItem i where i.dossier.id = :dossier"
                    + " and i.opinion is not null",
                LocalDate.class)
            .setParameter("dossier", dossierId)
            .getSingleResult());
  }
}
