package fr.mediane.statistics;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Closes a year of a territory or of the network: its saisines are written as anonymous lines, kept
 * with their digest. The network also closes the territories that are not closed yet, and is what
 * publishes the year. Answers the number of the version.
 *
 * @param scope code of the territory, or {@link StatisticalScope#NETWORK_CODE}
 * @param year a year that is over
 * @param known number of the last version, as read; 0 when there was none
 * @param motive why a closed year is closed again; left empty the first time
 * @param understood whether the person confirmed
 */
@Requires(Right.STATISTICS_CLOSE)
public record FreezeYear(String scope, int year, int known, String motive, boolean understood)
    implements Command<Integer> {}
