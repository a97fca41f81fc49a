package fr.mediane.panel.pool;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import fr.mediane.panel.TieNature;
import java.time.LocalDate;

/**
 * Declares a tie of a candidate with an establishment. Answers its identity.
 *
 * @param candidacyId the candidacy
 * @param establishment the establishment, as {@link EstablishmentText} writes it
 * @param nature nature
 * @param since first day, or {@code null} when not known
 * @param until last day, or {@code null} while it lasts
 * @param note what the person adds, at most 300 characters, or {@code null}
 */
@Requires(Right.CANDIDATE_MANAGE)
public record DeclareTie(
    Long candidacyId,
    String establishment,
    TieNature nature,
    LocalDate since,
    LocalDate until,
    String note)
    implements Command<Long> {}
