package fr.mediane.solver;

import java.time.Duration;

/** Tells a computation to stop at its next convenience. Asked often: must answer at once. */
@FunctionalInterface
public interface StopSignal {

  /** Never stops. */
  StopSignal NEVER = () -> false;

  /** Whether to stop. Once true, must remain so. */
  boolean isRaised();

  /** Stops after a length of time counted from now. */
  static StopSignal after(Duration limit) {
    long start = System.nanoTime();
    long nanos = limit.toNanos();
    return () -> System.nanoTime() - start >= nanos;
  }

  /** Stops as soon as this signal or another one is raised. */
  default StopSignal or(StopSignal other) {
    return () -> isRaised() || other.isRaised();
  }
}
