package fr.mediane.mailing;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import fr.mediane.regulation.Sector;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Writes a letter to establishments; nothing is printed yet. Answers its identity.
 *
 * @param panelCode code of the instance; the author's own when blank
 * @param sector sector of the addressees; {@code null} for all
 * @param object object of the letter
 * @param body its text: a paragraph a line
 */
@Requires(Right.MAILING_SEND)
public record DraftMailing(
    String panelCode,
    Sector sector,
    @NotBlank(message = "Écrivez l’objet du courrier.")
        @Size(max = 200, message = "200 caractères au plus.")
        String object,
    @NotBlank(message = "Écrivez le texte du courrier.")
        @Size(max = 6000, message = "6 000 caractères au plus.")
        String body)
    implements Command<Long> {}
