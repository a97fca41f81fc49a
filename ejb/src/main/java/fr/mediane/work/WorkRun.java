package fr.mediane.work;

/** A work on the thread that does it: its job, and why it stopped. */
public final class WorkRun {

  private final Long workId;
  private final WorkJob job;
  private Exception failure;
  private boolean finished;

  WorkRun(Long workId, WorkJob job) {
    this.workId = workId;
    this.job = job;
  }

  Long workId() {
    return workId;
  }

  WorkJob job() {
    return job;
  }

  Exception failure() {
    return failure;
  }

  void failed(Exception why) {
    failure = why;
  }

  boolean isFinished() {
    return finished;
  }

  void finished() {
    finished = true;
  }
}
