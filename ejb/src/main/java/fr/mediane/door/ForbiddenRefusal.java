package fr.mediane.door;

/** The actor does not hold the right that the act requires. */
public class ForbiddenRefusal extends Refusal {

  private static final long serialVersionUID = 1L;

  /** A refusal with the standard message. */
  public ForbiddenRefusal() {
    super(DoorMessages.get("refusal.forbidden"));
  }

  @Override
  public String code() {
    return "FORBIDDEN";
  }
}
