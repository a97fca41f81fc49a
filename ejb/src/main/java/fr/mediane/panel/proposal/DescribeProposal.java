package fr.mediane.panel.proposal;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Changes the heading of a draft.
 *
 * @param number the proposal
 * @param version the version that its author read
 * @param title heading
 * @param effectiveOn day from which the composition is to sit
 * @param termMonths length of the new mandates, in months
 */
@Requires(Right.PROPOSAL_DRAFT)
public record DescribeProposal(
    String number, long version, String title, LocalDate effectiveOn, Integer termMonths)
    implements Command<Void> {}
