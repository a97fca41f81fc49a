package fr.mediane.dossier.designation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Declares that somebody has a tie with a dossier: it is hidden from that person, whatever the
 * quality.
 *
 * @param number number of the dossier
 * @param version the version read
 * @param personId the person, among those who might lead the mediation
 * @param motive which tie, sealed
 */
@Requires(Right.DOSSIER_DECIDE)
public record DeclareDossierTie(String number, long version, Long personId, String motive)
    implements Command<Void> {}
