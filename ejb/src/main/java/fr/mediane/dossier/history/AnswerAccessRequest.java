package fr.mediane.dossier.history;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Answers a party who asks for the data held on him or her. The letter is kept among the pieces;
 * answers the identity of its PDF.
 *
 * @param number number of the dossier
 * @param party rank of the party
 * @param requestedOn day of the request
 */
@Requires(Right.DOSSIER_HANDLE)
public record AnswerAccessRequest(String number, Integer party, LocalDate requestedOn)
    implements Command<Long> {}
