package fr.mediane.panel.study;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;
import java.util.Set;

/**
 * Opens a study of the composition of an instance. Answers its identity.
 *
 * @param panelId the instance; {@code null} when a proposal says it
 * @param proposalNumber the draft for which it is made, which says the instance, the day of effect
 *     and the length of the mandates; or {@code null}
 * @param title heading; of the draft when {@code null}
 * @param effectiveOn day from which the composition is to sit
 * @param termMonths length of the new mandates, in months
 * @param leaving keys of the members who leave
 */
@Requires(Right.PROPOSAL_DRAFT)
public record OpenStudy(
    Long panelId,
    String proposalNumber,
    String title,
    LocalDate effectiveOn,
    Integer termMonths,
    Set<String> leaving)
    implements Command<Long> {

  /** Copies the set. */
  public OpenStudy {
    leaving = leaving == null ? Set.of() : Set.copyOf(leaving);
  }
}
