package fr.mediane.panel.act;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * A member resigns.
 *
 * @param mandateId identity of the mandate
 * @param version version of the mandate that the author read
 * @param lastDay last day of the mandate; may be in the future
 * @param note what the record should keep, or {@code null}
 */
@Requires(Right.MANDATE_MANAGE)
public record ResignMandate(Long mandateId, long version, LocalDate lastDay, String note)
    implements Command<Void> {}
