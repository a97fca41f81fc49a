package fr.mediane.dossier.standin;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Records what a party answers to a substitution: told, agreed, agrees no more.
 *
 * @param number number of the dossier
 * @param substitutionId which substitution; {@code null} when none was chosen
 * @param partyRank rank of the party; {@code null} when none was chosen
 * @param answer what the party says
 * @param means by what writing the party agrees; {@code null} for any other answer
 * @param on day of the answer
 */
@Requires(Right.DOSSIER_HANDLE)
public record RecordSubstituteAnswer(
    String number,
    Long substitutionId,
    Integer partyRank,
    SubstituteAnswer answer,
    AgreementMeans means,
    LocalDate on)
    implements Command<Void> {}
