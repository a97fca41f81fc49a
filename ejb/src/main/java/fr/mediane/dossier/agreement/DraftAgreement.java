package fr.mediane.dossier.agreement;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Writes the draft of what ends a mediation, or corrects it (art. 13). Refused once somebody
 * signed: a signature is given to one text.
 *
 * @param number number of the dossier
 * @param version version of the agreement that was read; {@code null} for the first draft
 * @param draft what was typed
 */
@Requires(Right.DOSSIER_MEDIATE)
public record DraftAgreement(String number, Long version, DraftInput draft)
    implements Command<Void> {}
