package fr.mediane.door;

/**
 * Somebody else changed the object since it was read: nothing is written, what was typed is kept.
 */
public class ConflictRefusal extends Refusal {

  private static final long serialVersionUID = 1L;

  /** A refusal with the standard message. */
  public ConflictRefusal() {
    super(DoorMessages.get("refusal.conflict"));
  }

  @Override
  public String code() {
    return "CONFLICT";
  }
}
