package fr.mediane.door;

/**
 * The object does not exist, or the actor may not see it: the answer is the same in both cases, so
 * that nobody can probe. Pages and resources turn it into « 404 ».
 */
public class NotFoundRefusal extends Refusal {

  private static final long serialVersionUID = 1L;

  /** The one message for « absent » and « hidden ». */
  public NotFoundRefusal() {
    super(DoorMessages.get("refusal.notFound"));
  }

  @Override
  public String code() {
    return "NOT_FOUND";
  }
}
