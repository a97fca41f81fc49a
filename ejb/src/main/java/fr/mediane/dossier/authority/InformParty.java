package fr.mediane.dossier.authority;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Tells a party who did not seize that a dossier exists. The clock of the information of third
 * parties stops with the last one.
 *
 * @param number number of the dossier
 * @param version version the author read
 * @param rank rank of the party
 * @param on day of the information
 * @param letter whether the letter is printed and kept in the dossier
 */
@Requires(Right.DOSSIER_HANDLE)
public record InformParty(String number, long version, int rank, LocalDate on, boolean letter)
    implements Command<Void> {}
