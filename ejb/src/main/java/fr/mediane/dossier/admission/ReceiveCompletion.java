package fr.mediane.dossier.admission;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * What had been asked arrived: its clock stops and the examination goes on.
 *
 * @param decision when, and a remark if any
 * @param attorneyId the power of attorney of who completed the saisine for a party; {@code null}
 *     when none
 */
@Requires(Right.DOSSIER_HANDLE)
public record ReceiveCompletion(DecisionInput decision, Long attorneyId) implements Command<Void> {

  /** What the referrer or a party sent itself. */
  public ReceiveCompletion(DecisionInput decision) {
    this(decision, null);
  }
}
