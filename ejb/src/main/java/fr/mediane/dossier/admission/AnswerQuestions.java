package fr.mediane.dossier.admission;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.util.List;

/**
 * The questions of admissibility are answered; those left out keep their answer.
 *
 * @param number number of the dossier
 * @param version version read
 * @param answers the answers given
 */
@Requires(Right.DOSSIER_HANDLE)
public record AnswerQuestions(String number, Long version, List<AnswerInput> answers)
    implements Command<Void> {}
