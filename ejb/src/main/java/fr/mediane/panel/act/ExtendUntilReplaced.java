package fr.mediane.panel.act;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * A member stays in office after the last day until somebody replaces him: an explicit decision,
 * which no text read provides for or excludes, hence allowed by the setting {@code
 * mandate.extensionAllowed} only.
 *
 * @param mandateId identity of the mandate
 * @param version version of the mandate that the author read
 */
@Requires(Right.MANDATE_MANAGE)
public record ExtendUntilReplaced(Long mandateId, long version) implements Command<Void> {}
