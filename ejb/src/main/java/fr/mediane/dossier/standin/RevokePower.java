package fr.mediane.dossier.standin;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Records that a party revoked a power of attorney, or that the holder gave it back: it allows
 * nothing more from that day on.
 *
 * @param number number of the dossier
 * @param powerId which power
 * @param on day on which the revocation was received
 */
@Requires(Right.DOSSIER_HANDLE)
public record RevokePower(String number, Long powerId, LocalDate on) implements Command<Void> {}
