package fr.mediane.door;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * An act refused for a reason a person can read and mend: the transaction is rolled back, the
 * refusal journaled, the messages shown beside what was typed. Its messages are in French.
 */
@ApplicationException(rollback = true, inherited = true)
public class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<Problem> problems;

  /** A refusal with one general message in French, which says what is wrong and what to do. */
  public Refusal(String message) {
    this(List.of(new Problem(null, message)));
  }

  /** A refusal with several problems, each possibly tied to a field. */
  public Refusal(List<Problem> problems) {
    super(problems.stream().map(Problem::message).reduce((a, b) -> a + " " + b).orElse(""));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order to show it. */
  public List<Problem> problems() {
    return problems;
  }

  /** Short code kept in the journal. */
  public String code() {
    return "REFUSED";
  }
}
