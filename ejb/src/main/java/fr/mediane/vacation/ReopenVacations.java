package fr.mediane.vacation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;

/**
 * Opens a closed month again, to correct it: the statement is kept and superseded by the next.
 *
 * @param panelCode code of the instance
 * @param month the month
 * @param reason why
 */
@Requires(Right.VACATION_MANAGE)
public record ReopenVacations(
    String panelCode,
    YearMonth month,
    @NotBlank(message = "Dites pourquoi l’état est corrigé.")
        @Size(max = 500, message = "500 caractères au plus.")
        String reason)
    implements Command<Void> {}
