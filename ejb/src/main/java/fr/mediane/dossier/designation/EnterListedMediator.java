package fr.mediane.dossier.designation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Enters somebody in the list of mediators of article 5. Answers its identity.
 *
 * @param panelCode code of the instance that may call on the person
 * @param personId a person of the pool of that instance
 * @param inOn first day on the list
 */
@Requires(Right.LISTED_MANAGE)
public record EnterListedMediator(String panelCode, Long personId, LocalDate inOn)
    implements Command<Long> {}
