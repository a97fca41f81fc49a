package fr.mediane.panel.study;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.journal.JournalWriter;
import fr.mediane.time.ClockProducer;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads the studies of the person signed in: nobody reads somebody else's. */
@Stateless
@PermitAll
public class StudyReader {

  @Inject private ActorDirectory actors;
  @Inject private Studies studies;
  @Inject private StudyTasks tasks;
  @Inject private SupposableReading supposable;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /** The studies of the reader, the latest first. */
  @Requires(Right.PROPOSAL_DRAFT)
  public List<StudyLine> list() {
    return studies.of(actors.current()).stream().map(StudyLine::of).toList();
  }

  /**
   * A study as its author opens it: written in the journal, since candidates are named.
   *
   * @param name what is looked for among the names of the pool; {@code null} for nobody
   * @throws NotFoundRefusal when it does not exist or is somebody else's
   */
  @Requires(Right.PROPOSAL_DRAFT)
  public StudyView open(Long id, String name) {
    Actor actor = actors.current();
    Study study = studies.of(id, actor);
    LocalDate today = LocalDate.now(clock.withZone(ClockProducer.PARIS));
    StudyTask task = tasks.of(study.getPanel(), study.inputs(), today);
    StudyView view = new StudyViews(study, task).view(name);
    tell(actor, study);
    return view;
  }

  /**
   * What a study supposes and what it could.
   *
   * @throws NotFoundRefusal when it does not exist or is somebody else's
   */
  @Requires(Right.PROPOSAL_DRAFT)
  public Supposable supposable(Long id) {
    return supposable.of(studies.of(id, actors.current()));
  }

  /**
   * Two studies of one instance side by side.
   *
   * @throws NotFoundRefusal when one of them does not exist or is somebody else's
   */
  @Requires(Right.PROPOSAL_DRAFT)
  public StudyComparison compare(Long left, Long right) {
    Actor actor = actors.current();
    Study one = studies.of(left, actor);
    Study other = studies.of(right, actor);
    if (!one.getPanel().equals(other.getPanel())) {
      throw new NotFoundRefusal();
    }
    StudyComparison comparison = StudyComparison.of(one, other);
    tell(actor, one);
    return comparison;
  }

  /**
   * What a study found, for a spreadsheet: the composition, then the criteria, in UTF-8.
   *
   * @throws NotFoundRefusal when it does not exist, is somebody else's or found nothing yet
   */
  @Requires(Right.PROPOSAL_DRAFT)
  public byte[] csv(Long id) {
    Actor actor = actors.current();
    Study study = studies.of(id, actor);
    Found found = study.found();
    if (found == null) {
      throw new NotFoundRefusal();
    }
    tell(actor, study);
    return FoundFile.of(found);
  }

  private void tell(Actor actor, Study study) {
    journal.read(actor, "StudyRead", "Study", study.getId().toString(), study.getPanel().getName());
  }
}
