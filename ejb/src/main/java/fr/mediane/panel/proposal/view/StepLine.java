package fr.mediane.panel.proposal.view;

import fr.mediane.panel.ProposalStep;
import java.io.Serializable;

/**
 * A step of a proposal.
 *
 * @param step what was done
 * @param label in words
 * @param date day and time, in words
 * @param author name of the author, as signed
 * @param quality quality of the author, as signed
 * @param note remark or motive, or {@code null}
 */
public record StepLine(
    ProposalStep step, String label, String date, String author, String quality, String note)
    implements Serializable {}
