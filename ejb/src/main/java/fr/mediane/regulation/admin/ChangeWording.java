package fr.mediane.regulation.admin;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import fr.mediane.regulation.Certainty;
import java.time.LocalDate;

/**
 * Writes a new version of a piece of wording. A version that has begun is never overwritten: it
 * ends on the eve of the new one.
 *
 * @param wordingId the latest version
 * @param version version read
 * @param validFrom first day of use: tomorrow at the earliest
 * @param body the text with its places
 * @param certainty whether it was read in the source or chosen
 * @param source where it comes from
 */
@Requires(Right.REGULATION_MANAGE)
public record ChangeWording(
    Long wordingId,
    long version,
    LocalDate validFrom,
    String body,
    Certainty certainty,
    String source)
    implements Command<Long> {}
