package fr.mediane.panel.proposal;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.util.Map;

/**
 * Writes the motives that answer the balance rules a draft does not meet.
 *
 * @param number the proposal
 * @param version the version that its author read
 * @param motives the answers, by identifier of rule; a blank one removes the answer
 */
@Requires(Right.PROPOSAL_DRAFT)
public record AnswerRules(String number, long version, Map<String, String> motives)
    implements Command<Void> {

  /** Copies the answers. */
  public AnswerRules {
    motives = Answers.copy(motives);
  }
}
