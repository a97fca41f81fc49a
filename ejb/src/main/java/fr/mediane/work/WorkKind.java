package fr.mediane.work;

/**
 * A kind of long work. A capability adds one by an application-scoped bean of this type; nothing
 * else has to know it.
 */
public interface WorkKind {

  /** Its name, kept with each work: at most 60 capitals and underscores, never changed. */
  String name();

  /**
   * Prepares a work: reads what it is about and counts its units. Runs in a transaction of its own,
   * on another thread than the command that asked for it; nobody is signed in there.
   *
   * @throws fr.mediane.door.Refusal when it cannot be done, with what its owner reads in French
   */
  WorkJob open(WorkOrder order);
}
