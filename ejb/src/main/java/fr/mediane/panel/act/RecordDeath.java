package fr.mediane.panel.act;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * A member died.
 *
 * @param mandateId identity of the mandate
 * @param version version of the mandate that the author read
 * @param lastDay day of the death, the last one of the mandate
 */
@Requires(Right.MANDATE_MANAGE)
public record RecordDeath(Long mandateId, long version, LocalDate lastDay)
    implements Command<Void> {}
