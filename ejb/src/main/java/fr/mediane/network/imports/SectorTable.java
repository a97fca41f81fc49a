package fr.mediane.network.imports;

import static fr.mediane.regulation.Sector.HOSPITAL;
import static fr.mediane.regulation.Sector.MEDICO_SOCIAL;
import static fr.mediane.regulation.Sector.SOCIAL;

import fr.mediane.regulation.Sector;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the sector of an establishment: the balance of an instance is looked at between the three.
 *
 * <p>Told from the FINESS nomenclature, first by the aggregate of categories (four digits), then by
 * the category (three digits) for the files that give no aggregate:
 *
 * <table>
 * <caption>Aggregates</caption>
 * <tr><td>1xxx, 2xxx, 3xxx, 61xx, 63xx</td><td>hospital and care, health training</td><td>HOSPITAL</td></tr>
 * <tr><td>41xx, 43xx, 44xx, 4604, 4606, 4609</td><td>disabled children, disabled adults, aged people, other medico-social</td>
 * <td>MEDICO_SOCIAL</td></tr>
 * <tr><td>42xx, 45xx, other 46xx, 51xx, 62xx</td><td>child protection, social housing, guardianship, social training</td>
 * <td>SOCIAL</td></tr>
 * </table>
 */
final class SectorTable {

  private static final Map<String, Sector> BY_AGGREGATE =
      Map.of("4604", MEDICO_SOCIAL, "4606", MEDICO_SOCIAL, "4609", MEDICO_SOCIAL);

  private static final Map<String, Sector> BY_GROUP =
      Map.of(
          "41",
          MEDICO_SOCIAL,
          "43",
          MEDICO_SOCIAL,
          "44",
          MEDICO_SOCIAL,
          "42",
          SOCIAL,
          "45",
          SOCIAL,
          "46",
          SOCIAL,
          "51",
          SOCIAL,
          "61",
          HOSPITAL,
          "62",
          SOCIAL,
          "63",
          HOSPITAL);

  /** The commonest categories outside of the hospital survey, for files without aggregate. */
  private static final Map<String, Sector> BY_CATEGORY =
      Map.of(
          "500",
          MEDICO_SOCIAL,
          "501",
          MEDICO_SOCIAL,
          "502",
          MEDICO_SOCIAL,
          "202",
          MEDICO_SOCIAL,
          "189",
          MEDICO_SOCIAL,
          "183",
          MEDICO_SOCIAL,
          "246",
          MEDICO_SOCIAL,
          "177",
          SOCIAL,
          "214",
          SOCIAL,
          "340",
          SOCIAL);

  private SectorTable() {}

  /**
   * Tells the sector.
   *
   * @param category three digits
   * @param aggregate four digits, or blank when the file gives none
   * @return nothing when the aggregate is not one of the table
   */
  static Optional<Sector> of(String category, String aggregate) {
    if (aggregate.isEmpty()) {
      return Optional.ofNullable(BY_CATEGORY.get(category));
    }
    if (BY_AGGREGATE.containsKey(aggregate)) {
      return Optional.of(BY_AGGREGATE.get(aggregate));
    }
    return "123".indexOf(aggregate.charAt(0)) >= 0
        ? Optional.of(HOSPITAL)
        : Optional.ofNullable(
            BY_GROUP.get(aggregate.substring(0, Math.min(2, aggregate.length()))));
  }

  /** Tells the sector of an establishment of the SAE, which covers hospital and care only. */
  static Sector ofSurvey(String category) {
    return BY_CATEGORY.getOrDefault(category, HOSPITAL);
  }
}
