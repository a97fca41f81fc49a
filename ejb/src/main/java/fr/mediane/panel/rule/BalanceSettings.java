package fr.mediane.panel.rule;

import java.io.Serializable;

/**
 * Thresholds of the balance rules. The charter asks for balance without any figure: these are
 * settings of the application, never shown as law.
 *
 * @param maxProfessionPercent largest share of the seats for one category of professions, 1–100
 * @param minProfessions fewest categories of professions
 * @param minSectors fewest sectors among hospital, social and medico-social, 1–3
 * @param maxPerEstablishment most members of one establishment
 * @param maxPerGroup most members of one GHT or direction commune
 * @param minDepartements fewest départements
 * @param maxMissingFormerRegions most former regions of the territory left without a member
 * @param staggeringMonths length of the period within which ends of terms are said to fall together
 * @param maxEndsTogetherPercent largest share of the seats whose terms end within that period,
 *     1–100
 */
public record BalanceSettings(
    int maxProfessionPercent,
    int minProfessions,
    int minSectors,
    int maxPerEstablishment,
    int maxPerGroup,
    int minDepartements,
    int maxMissingFormerRegions,
    int staggeringMonths,
    int maxEndsTogetherPercent)
    implements Serializable {

  /** Refuses, with a message in French, a threshold that makes no sense. */
  public BalanceSettings {
    check("maxProfessionPercent", maxProfessionPercent, 1, 100);
    check("minProfessions", minProfessions, 1, 100);
    check("minSectors", minSectors, 1, 3);
    check("maxPerEstablishment", maxPerEstablishment, 1, 100);
    check("maxPerGroup", maxPerGroup, 1, 100);
    check("minDepartements", minDepartements, 1, 100);
    check("maxMissingFormerRegions", maxMissingFormerRegions, 0, 100);
    check("staggeringMonths", staggeringMonths, 1, 36);
    check("maxEndsTogetherPercent", maxEndsTogetherPercent, 1, 100);
  }

  /**
   * Half the seats at most for a category and three categories at least (the instance published for
   * Hauts-de-France and Normandie in 2020 reaches both), the three sectors, two members of an
   * establishment, three of a group, three départements, every former region, half the ends within
   * a year.
   */
  public static BalanceSettings defaults() {
    return new BalanceSettings(50, 3, 3, 2, 3, 3, 0, 12, 50);
  }

  private static void check(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          RuleTexts.get(
              "setting.refused", RuleTexts.get("BalanceSettings." + name), value, least, most));
    }
  }
}
