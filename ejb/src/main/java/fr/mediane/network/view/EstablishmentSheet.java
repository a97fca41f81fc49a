package fr.mediane.network.view;

import fr.mediane.network.EstablishmentSource;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.Sector;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything the page of an establishment shows; {@code null} where the source is silent.
 *
 * @param identity what it is and where
 * @param legalEntity name of its legal entity, when it was imported
 * @param groups groups to which it belongs
 * @param siblings other establishments of the same legal entity, the first of them
 */
public record EstablishmentSheet(
    Identity identity, String legalEntity, List<Membership> groups, List<Sibling> siblings) {

  /** What the establishment is, where, and who is competent for it. */
  public record Identity(
      Long id,
      long version,
      String finess,
      String legalFiness,
      String name,
      String categoryCode,
      String categoryLabel,
      Sector sector,
      String siret,
      String siren,
      String address,
      String postalCode,
      String communeName,
      String departementCode,
      String departement,
      OverseasZone zone,
      String phone,
      LocalDate openedOn,
      EstablishmentSource source,
      LocalDate sourceDate,
      String territoryCode,
      String territory,
      String referralAddress) {}

  /** A group of the establishment. */
  public record Membership(Long groupId, String name, fr.mediane.network.GroupKind kind) {}

  /** Another establishment of the same legal entity. */
  public record Sibling(String finess, String name, String commune) {}
}
