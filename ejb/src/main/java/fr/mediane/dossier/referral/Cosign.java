package fr.mediane.dossier.referral;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import fr.mediane.dossier.Identity;
import java.time.LocalDate;

/**
 * Records the second signature of a joint saisine (art. 6, 3°).
 *
 * @param number number of the dossier
 * @param version version the author read
 * @param cosigner who signs
 * @param on day of the signature
 */
@Requires(Right.DOSSIER_HANDLE)
public record Cosign(String number, long version, Identity cosigner, LocalDate on)
    implements Command<Void> {}
