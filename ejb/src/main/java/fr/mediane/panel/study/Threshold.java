package fr.mediane.panel.study;

import fr.mediane.panel.compose.ComposerTask.Thresholds;
import fr.mediane.panel.rule.BalanceSettings;
import fr.mediane.panel.rule.RenewalSettings;
import java.util.EnumMap;
import java.util.Map;

/** The settings that a study may suppose other than they are, with the limits of each. */
public enum Threshold {
  MAX_PROFESSION_PERCENT(1, 100),
  MIN_PROFESSIONS(1, 100),
  MIN_SECTORS(1, 3),
  MAX_PER_ESTABLISHMENT(1, 100),
  MAX_PER_GROUP(1, 100),
  MIN_DEPARTEMENTS(1, 100),
  MAX_MISSING_FORMER_REGIONS(0, 100),
  STAGGERING_MONTHS(1, 36),
  MAX_ENDS_TOGETHER_PERCENT(1, 100),
  CONTINUITY_PERCENT(0, 100);

  private final int least;
  private final int most;

  Threshold(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /** Least value that makes sense. */
  public int least() {
    return least;
  }

  /** Greatest value that makes sense. */
  public int most() {
    return most;
  }

  /** French name shown to people. */
  public String label() {
    return StudyTexts.get("Threshold." + name());
  }

  /** The settings of the application, by threshold. */
  static Map<Threshold, Integer> values(BalanceSettings balance, int continuity) {
    Map<Threshold, Integer> values = new EnumMap<>(Threshold.class);
    values.put(MAX_PROFESSION_PERCENT, balance.maxProfessionPercent());
    values.put(MIN_PROFESSIONS, balance.minProfessions());
    values.put(MIN_SECTORS, balance.minSectors());
    values.put(MAX_PER_ESTABLISHMENT, balance.maxPerEstablishment());
    values.put(MAX_PER_GROUP, balance.maxPerGroup());
    values.put(MIN_DEPARTEMENTS, balance.minDepartements());
    values.put(MAX_MISSING_FORMER_REGIONS, balance.maxMissingFormerRegions());
    values.put(STAGGERING_MONTHS, balance.staggeringMonths());
    values.put(MAX_ENDS_TOGETHER_PERCENT, balance.maxEndsTogetherPercent());
    values.put(CONTINUITY_PERCENT, continuity);
    return values;
  }

  /** The settings of the application, with what is supposed in their place. */
  static Thresholds applied(
      Map<Threshold, Integer> supposed,
      BalanceSettings balance,
      RenewalSettings renewals,
      int continuity) {
    Map<Threshold, Integer> values = values(balance, continuity);
    values.putAll(supposed);
    return new Thresholds(
        new BalanceSettings(
            values.get(MAX_PROFESSION_PERCENT),
            values.get(MIN_PROFESSIONS),
            values.get(MIN_SECTORS),
            values.get(MAX_PER_ESTABLISHMENT),
            values.get(MAX_PER_GROUP),
            values.get(MIN_DEPARTEMENTS),
            values.get(MAX_MISSING_FORMER_REGIONS),
            values.get(STAGGERING_MONTHS),
            values.get(MAX_ENDS_TOGETHER_PERCENT)),
        renewals,
        values.get(CONTINUITY_PERCENT));
  }
}
