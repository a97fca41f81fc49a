package fr.mediane.panel.proposal;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Opens the draft of a composition for an instance (décret 2019-897, art. 5, 8 and 9). Answers the
 * number of the proposal.
 *
 * @param panelId the instance
 * @param start from what the draft begins
 * @param title heading
 * @param effectiveOn day from which the composition is to sit
 * @param termMonths length of the new mandates, in months
 */
@Requires(Right.PROPOSAL_DRAFT)
public record OpenProposal(
    Long panelId, Start start, String title, LocalDate effectiveOn, Integer termMonths)
    implements Command<String> {

  /** From what a draft begins. */
  public enum Start {
    /** Vacant seats. */
    EMPTY,
    /** The present composition: those who still sit on the day of effect keep their mandate. */
    PRESENT,
    /** The renewal of every sitting member who may lawfully be renewed. */
    RENEWAL
  }
}
