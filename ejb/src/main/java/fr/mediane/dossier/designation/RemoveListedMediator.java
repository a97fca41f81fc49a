package fr.mediane.dossier.designation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Takes somebody out of the list; the designations under way go on.
 *
 * @param listedId the entry
 * @param version the version read
 * @param outOn last day on the list
 */
@Requires(Right.LISTED_MANAGE)
public record RemoveListedMediator(Long listedId, long version, LocalDate outOn)
    implements Command<Void> {}
