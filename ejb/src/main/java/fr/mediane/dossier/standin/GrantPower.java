package fr.mediane.dossier.standin;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Records a power of attorney signed by a party and its representative, and prints it.
 *
 * @param number number of the dossier
 * @param power what was signed
 */
@Requires(Right.DOSSIER_HANDLE)
public record GrantPower(String number, PowerInput power) implements Command<Long> {}
