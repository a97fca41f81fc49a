package fr.mediane.dossier.designation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;
import java.util.List;

/**
 * Records that a party challenges those designated, one or both, which it may do once (Charter art.
 * 9). The dossier is hidden from them at once.
 *
 * @param number number of the dossier
 * @param version the version read
 * @param rank rank of the party
 * @param mediatorIds the designations challenged
 * @param on day of the challenge
 * @param motive what the party says of it, sealed; {@code null} when it says nothing
 */
@Requires(Right.DOSSIER_HANDLE)
public record RecuseMediator(
    String number, long version, Integer rank, List<Long> mediatorIds, LocalDate on, String motive)
    implements Command<Void> {}
