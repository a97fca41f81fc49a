package fr.mediane.door;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import java.time.Instant;
import java.time.LocalDate;

/** Who executes a command and when; collects what the journal will name. */
public final class CommandContext {

  private final Actor actor;
  private final Instant at;
  private final LocalDate today;
  private final Right right;
  private final boolean takenOver;
  private Subject subject = Subject.NONE;

  CommandContext(Actor actor, Instant at, LocalDate today, Right right) {
    this(actor, at, today, right, false);
  }

  CommandContext(Actor actor, Instant at, LocalDate today, Right right, boolean takenOver) {
    this.actor = actor;
    this.at = at;
    this.today = today;
    this.right = right;
    this.takenOver = takenOver;
  }

  /** The author of the act. */
  public Actor actor() {
    return actor;
  }

  /** The moment of the act. */
  public Instant at() {
    return at;
  }

  /** The date of the act, in the legal time of Paris. */
  public LocalDate today() {
    return today;
  }

  /**
   * Whether the act was done before the application was in service and is only taken over: what was
   * sent then is not printed again.
   */
  public boolean isTakenOver() {
    return takenOver;
  }

  /** The scope of the right the command requires. */
  public AccessScope scope() {
    return AccessScope.of(actor, right);
  }

  /**
   * Refuses, exactly as if the object did not exist, an instance out of the author's scope.
   *
   * @param panelId identity of the instance
   * @param ministerial whether the ministers appoint its members
   * @throws NotFoundRefusal when out of scope
   */
  public void requireScope(Long panelId, boolean ministerial) {
    if (!scope().allows(panelId, ministerial)) {
      throw new NotFoundRefusal();
    }
  }

  /** Names the object of the act for the journal. */
  public void about(String type, Object id, String label) {
    subject = new Subject(type, String.valueOf(id), label);
  }

  Subject subject() {
    return subject;
  }

  /**
   * The object of an act.
   *
   * @param type simple name of the class
   * @param id identity, as text
   * @param label what a person reads in the journal: a number or a name of instance, never
   *     confidential content
   */
  record Subject(String type, String id, String label) {
    static final Subject NONE = new Subject(null, null, null);
  }
}
