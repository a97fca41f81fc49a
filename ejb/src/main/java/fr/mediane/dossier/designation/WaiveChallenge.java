package fr.mediane.dossier.designation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Records that a party says not to challenge those designated now.
 *
 * @param number number of the dossier
 * @param version the version read
 * @param rank rank of the party
 * @param on day on which it says so
 */
@Requires(Right.DOSSIER_HANDLE)
public record WaiveChallenge(String number, long version, Integer rank, LocalDate on)
    implements Command<Void> {}
