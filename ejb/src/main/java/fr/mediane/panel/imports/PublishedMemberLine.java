package fr.mediane.panel.imports;

import fr.mediane.network.Civility;
import java.time.LocalDate;

/**
 * A member of an instance as an act published it, without his name. Texts may be blank where the
 * publication is silent.
 *
 * @param instanceCode code of the instance, {@code OUTRE_MER}
 * @param actDate date of the appointing act
 * @param authority who appointed
 * @param termYears duration, in years from the date of the act
 * @param civility civility
 * @param profession profession
 * @param situation honorary…
 * @param zoneCode zone of Outre-mer
 */
public record PublishedMemberLine(
    String instanceCode,
    LocalDate actDate,
    Authority authority,
    int termYears,
    Civility civility,
    String profession,
    String situation,
    String zoneCode) {

  /** Who appoints the members of an instance (décret n° 2019-897, art. 5, 8 and 9). */
  public enum Authority {
    /** The ministers: national instance and Outre-mer. */
    MINISTRES,
    /** The director general of the agency: regional instances. */
    DG_ARS
  }
}
