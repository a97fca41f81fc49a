package fr.mediane.dossier.authority;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import fr.mediane.dossier.Identity;
import java.time.LocalDate;

/**
 * Tells an authority that a saisine exists, and nothing else (art. 6 and 10).
 *
 * @param number number of the dossier
 * @param version version the author read
 * @param authority which one, among those that the texts designate
 * @param addressee who holds the office; without a name when not known
 * @param on day of the information
 * @param letter whether the letter is printed and kept in the dossier
 */
@Requires(Right.DOSSIER_HANDLE)
public record InformAuthority(
    String number,
    long version,
    AuthorityKey authority,
    Identity addressee,
    LocalDate on,
    boolean letter)
    implements Command<Void> {}
