package fr.mediane.panel.act;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * A mandate ends because its holder holds an office that cannot be combined with it.
 *
 * @param mandateId identity of the mandate
 * @param version version of the mandate that the author read
 * @param lastDay last day of the mandate
 * @param note which office, mandatory
 */
@Requires(Right.MANDATE_MANAGE)
public record EndByIncompatibility(Long mandateId, long version, LocalDate lastDay, String note)
    implements Command<Void> {}
