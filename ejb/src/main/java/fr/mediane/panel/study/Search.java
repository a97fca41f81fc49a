package fr.mediane.panel.study;

import java.util.concurrent.CompletableFuture;

/** One search, from the moment it is asked for to its end. */
final class Search {

  private final SearchAsked asked;
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private volatile boolean stopped;
  private volatile boolean abandoned;
  private volatile boolean begun;
  private volatile int proven;
  private volatile int levels;

  Search(SearchAsked asked) {
    this.asked = asked;
  }

  SearchAsked asked() {
    return asked;
  }

  boolean isOf(String owner) {
    return asked.owner().equals(owner);
  }

  boolean isFor(Long studyId) {
    return asked.studyId().equals(studyId);
  }

  void begin() {
    begun = true;
  }

  void tell(int levelsProven, int allLevels) {
    proven = levelsProven;
    levels = allLevels;
  }

  /** Stops the search; what it found is kept. */
  void stop() {
    stopped = true;
  }

  /** Stops the search because its author asks something else: what it found is not kept. */
  void abandon() {
    abandoned = true;
  }

  boolean isAbandoned() {
    return abandoned;
  }

  /** Whether the search is to stop. */
  boolean isRaised() {
    return stopped || abandoned;
  }

  void end() {
    ended.complete(null);
  }

  CompletableFuture<Void> ended() {
    return ended;
  }

  SearchState state() {
    return new SearchState(
        begun ? SearchState.Stage.RUNNING : SearchState.Stage.WAITING,
        begun ? 0 : 1,
        proven,
        levels);
  }
}
