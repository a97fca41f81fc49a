package fr.mediane.vacation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Enters a travel cost from its voucher (décrets 92-566 and 2006-781).
 *
 * @param panelCode code of the instance
 * @param month month of the statement
 * @param payee key of the person, as the statement gives it
 * @param spentOn day of the journey, in the month
 * @param amount as typed, in euros
 * @param label which journey
 */
@Requires(Right.VACATION_MANAGE)
public record RecordTravelCost(
    String panelCode,
    YearMonth month,
    @NotBlank(message = "Indiquez à qui ces frais sont dus.") String payee,
    @NotNull(message = "Indiquez le jour du déplacement.") LocalDate spentOn,
    String amount,
    @NotBlank(message = "Décrivez le déplacement\u00a0: trajet, moyen de transport.")
        @Size(max = 200, message = "200 caractères au plus.")
        String label)
    implements Command<Void> {}
