package fr.mediane.sending;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Records that an official file was sent.
 *
 * @param sha256 digest of the file, as typed
 * @param recipient to whom
 * @param channel how
 * @param sentOn when
 */
@Requires(Right.SENDING_RECORD)
public record RecordSending(
    String sha256,
    @NotBlank(message = "Indiquez le destinataire.")
        @Size(max = 200, message = "200 caractères au plus.")
        String recipient,
    @NotNull(message = "Indiquez comment le document a été envoyé.") Channel channel,
    @NotNull(message = "Indiquez le jour de l’envoi.") LocalDate sentOn)
    implements Command<Void> {}
