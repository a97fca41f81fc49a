package fr.mediane.panel.act;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import fr.mediane.panel.EndReason;
import java.time.LocalDate;

/**
 * A wrong entry is corrected: a right one supersedes it, the wrong one stays readable.
 *
 * @param mandateId identity of the mandate
 * @param version version of the mandate that the author read
 * @param startsOn first day
 * @param endsOn last day granted by the act, included
 * @param endedOn last day when it ended early, else {@code null}
 * @param endReason why it ended early; {@code null} with {@code endedOn}
 * @param countsAsRenewal {@code false} for a replacement that a person decided not to count
 * @param motive why the entry was wrong, mandatory
 */
@Requires(Right.MANDATE_CORRECT)
public record CorrectMandate(
    Long mandateId,
    long version,
    LocalDate startsOn,
    LocalDate endsOn,
    LocalDate endedOn,
    EndReason endReason,
    boolean countsAsRenewal,
    String motive)
    implements Command<Void> {}
