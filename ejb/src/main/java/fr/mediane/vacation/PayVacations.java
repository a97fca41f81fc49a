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
 * Says that a closed statement was put to payment.
 *
 * @param panelCode code of the instance
 * @param month the month
 * @param paidOn day of the payment
 * @param reference what the accounts call it
 */
@Requires(Right.VACATION_PAY)
public record PayVacations(
    String panelCode,
    YearMonth month,
    @NotNull(message = "Indiquez la date de la mise en paiement.") LocalDate paidOn,
    @NotBlank(message = "Indiquez la référence de la mise en paiement.")
        @Size(max = 100, message = "100 caractères au plus.")
        String reference)
    implements Command<Void> {}
