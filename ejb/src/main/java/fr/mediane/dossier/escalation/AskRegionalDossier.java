package fr.mediane.dossier.escalation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Asks a region for the dossier that a national saisine follows. The number is what the referrer
 * wrote: the answer does not tell whether such a dossier exists.
 *
 * @param number number of the national dossier
 * @param regionalNumber number of the regional one
 */
@Requires(Right.DOSSIER_DECIDE)
public record AskRegionalDossier(String number, String regionalNumber) implements Command<Void> {}
