package fr.mediane.panel.proposal;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.util.Map;

/**
 * Signs a draft and hands it to the appointing authority: every hard rule kept, every balance rule
 * kept or answered.
 *
 * @param number the proposal
 * @param version the version that its author read
 * @param motives the answers to the balance rules as they stand on the screen, by identifier of
 *     rule; those of other rules stay as they are
 */
@Requires(Right.PROPOSAL_SUBMIT)
public record SubmitProposal(String number, long version, Map<String, String> motives)
    implements Command<Void> {

  /** Copies the answers. */
  public SubmitProposal {
    motives = Answers.copy(motives);
  }
}
