package fr.mediane.background;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The computations of one kind under way on this server: a bounded number run, each on one thread,
 * the others wait for their turn in the order in which they were asked for. An owner has one at a
 * time: a new one takes the place of the one before.
 */
public final class Lane {

  private static final System.Logger LOG = System.getLogger(Lane.class.getName());

  private final Executor executor;
  private final List<Computation> waiting = new ArrayList<>();
  private final List<Computation> running = new ArrayList<>();
  private final Map<String, Standing> cutShort = new HashMap<>();

  /**
   * A lane where nothing runs yet.
   *
   * @param executor lends the threads
   */
  public Lane(Executor executor) {
    this.executor = executor;
  }

  /**
   * Takes a computation in.
   *
   * @param atOnce how many may run at once
   */
  public synchronized void ask(Computation.Order order, int atOnce) {
    waiting.stream().filter(one -> one.isOf(order.owner())).toList().forEach(this::giveUp);
    running.stream().filter(one -> one.isOf(order.owner())).forEach(Computation::abandon);
    cutShort.remove(order.subject());
    waiting.add(new Computation(order));
    startNext(atOnce);
  }

  /** Called with the lock held. */
  private void startNext(int atOnce) {
    while (running.size() < atOnce && !waiting.isEmpty()) {
      Computation next = waiting.remove(0);
      running.add(next);
      try {
        executor.execute(() -> run(next, atOnce));
      } catch (RejectedExecutionException refused) {
        running.remove(next);
        leave(next, failed(next, refused));
      }
    }
  }

  private void run(Computation computation, int atOnce) {
    Standing end = Standing.ended(Standing.Stage.STOPPED);
    try {
      if (!computation.isRaised()) {
        computation.begin();
        end = ending(computation, computation.order().work().run(computation));
      }
    } catch (RuntimeException failure) {
      end = failed(computation, failure);
    } finally {
      synchronized (this) {
        running.remove(computation);
        leave(computation, end);
        startNext(atOnce);
      }
    }
  }

  private static Standing ending(Computation computation, boolean complete) {
    if (complete) {
      return Standing.IDLE;
    }
    return Standing.ended(
        computation.isStopped() ? Standing.Stage.STOPPED : Standing.Stage.OUT_OF_TIME);
  }

  private static Standing failed(Computation computation, RuntimeException failure) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(
        Level.ERROR,
        "Computation of " + computation.order().subject() + " failed, reference " + reference,
        failure);
    return Standing.failed(reference);
  }

  /** Called with the lock held. */
  private void leave(Computation computation, Standing end) {
    if (end.isCutShort() && !computation.isAbandoned()) {
      cutShort.put(computation.order().subject(), end);
    }
    computation.end();
  }

  /** Stops what is under way on a subject. */
  public synchronized void stop(String subject) {
    waiting.stream().filter(one -> one.isAbout(subject)).toList().forEach(this::giveUp);
    running.stream().filter(one -> one.isAbout(subject)).forEach(Computation::stop);
  }

  private void giveUp(Computation computation) {
    waiting.remove(computation);
    leave(computation, Standing.ended(Standing.Stage.STOPPED));
  }

  /** How far the computation on a subject is, or how the last one ended. */
  public synchronized Standing of(String subject) {
    for (int i = 0; i < waiting.size(); i++) {
      if (waiting.get(i).isAbout(subject)) {
        return Standing.waiting(i + 1);
      }
    }
    return find(subject)
        .map(one -> one.isBegun() ? one.standing() : Standing.waiting(1))
        .orElseGet(() -> cutShort.getOrDefault(subject, Standing.IDLE));
  }

  /**
   * Waits for what is under way on a subject, so that a short computation is shown with the answer
   * to the gesture that asked for it.
   *
   * @param longest longest wait
   */
  public void await(String subject, Duration longest) {
    Optional<Computation> computation;
    synchronized (this) {
      computation = find(subject);
    }
    if (computation.isEmpty()) {
      return;
    }
    try {
      computation.get().ended().get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException goesOn) {
      LOG.log(Level.DEBUG, "the computation of {0} goes on", subject);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Called with the lock held. */
  private Optional<Computation> find(String subject) {
    List<Computation> all = new ArrayList<>(running);
    all.addAll(waiting);
    return all.stream().filter(one -> one.isAbout(subject) && !one.isAbandoned()).findFirst();
  }
}
