package fr.mediane.network.view;

import fr.mediane.regulation.Certainty;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.Sector;
import java.util.List;
import java.util.Map;

/**
 * Everything the page of a territory shows.
 *
 * @param version number of the last change, for the choice of the agency
 * @param agencyId ARS that supports the instance; {@code null} at national level
 * @param agencySource where that was read
 * @param referralAddress e-mail address of referral
 * @param agencies the ARS that may support the instance
 * @param places its départements, in the order of their regions
 * @param mediators the terms of its mediators, last first
 * @param establishments public establishments by sector; the key is {@code null} for those whose
 *     sector is not known
 */
public record TerritorySheet(
    String code,
    String name,
    PanelKind kind,
    long version,
    Long agencyId,
    String agency,
    Certainty agencyCertainty,
    String agencySource,
    String referralAddress,
    List<AgencyChoice> agencies,
    List<TerritoryPlace> places,
    List<MediatorTerm> mediators,
    Map<Sector, Long> establishments) {

  /** End of the addresses that exist nowhere (RFC 2606): those of an installation that begins. */
  private static final String INVENTED = ".example";

  /** Whether nobody has said yet to which address the territory is written. */
  public boolean isAddressInvented() {
    return referralAddress == null || referralAddress.endsWith(INVENTED);
  }

  /** Whether the agency is only supposed. */
  public boolean isAgencySupposed() {
    return agency != null && agencyCertainty == Certainty.INFERRED;
  }
}
