package fr.mediane.panel.study;

import fr.mediane.time.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The two transactions of a search: what it looks at, what it found. */
@ApplicationScoped
class SearchStore {

  /** Leaves the version alone: its author may change the study at the same moment. */
  private static final String KEEP =
      """
      update Study s set s.outcome = :outcome, s.foundAt = :at, s.digest = :digest, s.found = :found
       where s.id = :id and s.revision = :revision
      """;

  @PersistenceContext private EntityManager em;
  @Inject private StudyTasks tasks;
  @Inject private Clock clock;

  /** What to search; empty when the study is gone or asks something else by now. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<StudyTask> task(Long studyId, int revision) {
    LocalDate today = LocalDate.now(clock.withZone(ClockProducer.PARIS));
    return Optional.ofNullable(em.find(Study.class, studyId))
        .filter(study -> study.getRevision() == revision)
        .map(study -> tasks.of(study.getPanel(), study.inputs(), today));
  }

  /** Keeps what was found, unless the study asks something else by now. */
  @Transactional(TxType.REQUIRES_NEW)
  public void keep(SearchAsked asked, StudyOutcome outcome, String digest, Found found) {
    em.createQuery(KEEP)
        .setParameter("outcome", outcome)
        .setParameter("at", clock.instant())
        .setParameter("digest", digest)
        .setParameter("found", FoundJson.write(found))
        .setParameter("id", asked.studyId())
        .setParameter("revision", asked.revision())
        .executeUpdate();
  }
}
