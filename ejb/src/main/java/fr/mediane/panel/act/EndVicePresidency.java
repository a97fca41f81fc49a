package fr.mediane.panel.act;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * A vice-presidency ends before the mandate.
 *
 * @param vicePresidencyId identity of the vice-presidency
 * @param version version that the author read
 * @param until last day
 */
@Requires(Right.MANDATE_MANAGE)
public record EndVicePresidency(Long vicePresidencyId, long version, LocalDate until)
    implements Command<Void> {}
