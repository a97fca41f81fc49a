package fr.mediane.panel.act;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * The instance elects one of its members vice-president, as its rules of procedure provide.
 *
 * @param mandateId identity of the mandate of the member elected
 * @param since day of the election
 */
@Requires(Right.MANDATE_MANAGE)
public record ElectVicePresident(Long mandateId, LocalDate since) implements Command<Void> {}
