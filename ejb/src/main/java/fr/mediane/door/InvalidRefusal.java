package fr.mediane.door;

import java.util.List;

/** What was typed is incomplete or wrong: each problem names its field. */
public class InvalidRefusal extends Refusal {

  private static final long serialVersionUID = 1L;

  /** A refusal of the given problems, at least one. */
  public InvalidRefusal(List<Problem> problems) {
    super(problems);
  }

  /** A refusal of one field. */
  public InvalidRefusal(String field, String message) {
    super(List.of(new Problem(field, message)));
  }

  @Override
  public String code() {
    return "INVALID";
  }
}
