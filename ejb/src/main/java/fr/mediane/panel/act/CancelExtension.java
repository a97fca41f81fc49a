package fr.mediane.panel.act;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * The extension of a mandate is cancelled: before its planned end, as if it had never been decided;
 * after it, the member stops sitting on the day of the command.
 *
 * @param mandateId identity of the mandate
 * @param version version of the mandate that the author read
 */
@Requires(Right.MANDATE_MANAGE)
public record CancelExtension(Long mandateId, long version) implements Command<Void> {}
