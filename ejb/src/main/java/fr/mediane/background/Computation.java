package fr.mediane.background;

import fr.mediane.solver.Progress;
import fr.mediane.solver.StopSignal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** One computation, from the moment it is asked for to its end. */
public final class Computation implements StopSignal, Progress {

  private final Order order;
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private volatile StopSignal limit = NEVER;
  private volatile boolean stopped;
  private volatile boolean abandoned;
  private volatile boolean begun;
  private volatile int done;
  private volatile int parts;

  /**
   * What is asked for.
   *
   * @param subject what it is about: what is followed and stopped
   * @param owner whose it is; an owner has one computation at a time
   * @param limit longest time, counted from its beginning
   * @param work what it does
   */
  public record Order(String subject, String owner, Duration limit, Work work) {}

  Computation(Order order) {
    this.order = order;
  }

  Order order() {
    return order;
  }

  boolean isOf(String owner) {
    return order.owner().equals(owner);
  }

  boolean isAbout(String subject) {
    return order.subject().equals(subject);
  }

  void begin() {
    limit = StopSignal.after(order.limit());
    begun = true;
  }

  @Override
  public void tell(int partsDone, int allParts) {
    done = partsDone;
    parts = allParts;
  }

  void stop() {
    stopped = true;
  }

  void abandon() {
    abandoned = true;
  }

  /** Whether its owner asks something else by now: what it found is not to be kept. */
  public boolean isAbandoned() {
    return abandoned;
  }

  /** Whether somebody stopped it, rather than the time. */
  boolean isStopped() {
    return stopped;
  }

  /** Whether it is to stop: on demand, because its owner asks something else, or after its time. */
  @Override
  public boolean isRaised() {
    return stopped || abandoned || limit.isRaised();
  }

  void end() {
    ended.complete(null);
  }

  CompletableFuture<Void> ended() {
    return ended;
  }

  boolean isBegun() {
    return begun;
  }

  Standing standing() {
    return Standing.running(done, parts);
  }
}
