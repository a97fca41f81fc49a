package fr.mediane.reports.engine.text;

/** Numbers of things in French: the plural begins at two. */
public final class FrenchCounts {

  private FrenchCounts() {}

  /**
   * @param count how many, not negative
   * @param singular « femme »
   * @param plural « femmes »
   * @return « 0 femme », « 1 femme », « 2 femmes »; the space does not break
   */
  public static String of(long count, String singular, String plural) {
    return count + "\u00a0" + (count < 2 ? singular : plural);
  }
}
