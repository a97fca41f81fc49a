package fr.mediane.work;

import fr.mediane.access.Accounts;
import fr.mediane.access.Actor;
import fr.mediane.door.Refusal;
import fr.mediane.journal.JournalRecord;
import fr.mediane.journal.JournalWriter;
import fr.mediane.journal.Outcome;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.UUID;

/**
 * What the batch runtime has done: opening a work, its chunks, its end. Called by it alone, once
 * the command that started the work was allowed.
 */
@Stateless
@PermitAll
public class WorkEngine {

  private static final System.Logger LOG = System.getLogger(WorkEngine.class.getName());
  private static final int MESSAGE_LENGTH = 1000;

  @Inject private Works works;
  @Inject private Accounts accounts;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;
  @Inject @Any private Instance<WorkKind> kinds;

  /** Prepares a work: it runs from now on. */
  public WorkRun open(Long workId) {
    Work work = works.byId(workId).orElseThrow();
    Actor actor =
        accounts
            .actor(work.getOwner(), LegalTime.today(clock))
            .orElseThrow(() -> new Refusal(WorkTexts.get("closed")));
    if (work.isCancelRequested() || !work.getState().isUnfinished()) {
      return new WorkRun(workId, null);
    }
    WorkKind kind =
        kinds.stream()
            .filter(known -> known.name().equals(work.getKind()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No work " + work.getKind()));
    WorkJob job = kind.open(new WorkOrder(workId, work.getSubject(), actor));
    work.begin(Math.max(1, job.total()), clock.instant());
    return new WorkRun(workId, job);
  }

  /** Whether a work is to go on. */
  public boolean goesOn(Long workId) {
    return works.goesOn(workId);
  }

  /** Does some units and says so, or keeps the files when none is left. */
  public void perform(WorkRun run, WorkUnits units) {
    if (units.isEnd()) {
      run.job().finish(new WorkFiles(works, run.workId()));
      run.finished();
    } else {
      run.job().run(units.from(), units.to());
    }
    works.progress(run.workId(), units.to());
  }

  /** Ends a work according to what happened to it. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void conclude(WorkRun run) {
    Refusal refusal = refusalOf(run.failure());
    if (refusal != null) {
      end(run.workId(), WorkState.FAILED, refusal.getMessage());
    } else if (run.failure() != null) {
      String reference = UUID.randomUUID().toString().substring(0, 8);
      LOG.log(
          Level.ERROR, "Work " + run.workId() + " failed, reference " + reference, run.failure());
      end(run.workId(), WorkState.FAILED, WorkTexts.get("failed", reference));
    } else if (run.isFinished()) {
      end(run.workId(), WorkState.DONE, null);
    } else if (works.isCancelRequested(run.workId())) {
      end(run.workId(), WorkState.CANCELLED, WorkTexts.get("cancelled"));
    } else {
      end(run.workId(), WorkState.INTERRUPTED, WorkTexts.get("interrupted"));
    }
  }

  /** Ends a work, unless something else already did, and journals it. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void end(Long workId, WorkState outcome, String message) {
    Work work = works.byId(workId).orElseThrow();
    if (!work.getState().isUnfinished()) {
      return;
    }
    String shown =
        message != null && message.length() > MESSAGE_LENGTH
            ? message.substring(0, MESSAGE_LENGTH)
            : message;
    work.end(outcome, clock.instant(), shown);
    String role =
        accounts.byUsername(work.getOwner()).map(owner -> owner.getRole().name()).orElse("-");
    journal.writeApart(
        new JournalRecord(
            clock.instant(),
            work.getOwner(),
            role,
            "EndWork",
            outcome == WorkState.FAILED ? Outcome.FAILED : Outcome.SUCCESS,
            "Work",
            workId.toString(),
            work.getTitle(),
            outcome.name()));
  }

  private static Refusal refusalOf(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
    }
    return null;
  }
}
