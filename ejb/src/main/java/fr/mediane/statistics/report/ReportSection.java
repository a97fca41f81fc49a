package fr.mediane.statistics.report;

import java.util.Arrays;
import java.util.List;

/**
 * The parts of a report that people write, in the order of print. The first two parts of the
 * national plan follow the published one (domain reference, 5); its other parts could not be read
 * and follow the charter, art. 5 and 6 (activity, proposals, recommendations, psychosocial risks).
 */
public enum ReportSection {
  /** What marked the year. */
  CONTEXT(false),
  /** Conciliation first, mediation as relay: the first part of the national plan. */
  CONCILIATION(true),
  /** Comment of the figures: activity, nature and intensity of the conflicts. */
  ANALYSIS(false),
  /** The network and the training of mediators. */
  NETWORK(true),
  /** Prevention of psychosocial risks. */
  PREVENTION(false),
  /** Introduction of the proposals for law and regulation. */
  LAW(false),
  /** Introduction of the recommendations to establishments. */
  RECOMMENDATIONS(false);

  private static final int LONGEST_OPENING = 900;

  private final boolean nationalOnly;

  ReportSection(boolean nationalOnly) {
    this.nationalOnly = nationalOnly;
  }

  /**
   * The parts of a report.
   *
   * @param national whether it is the national report
   */
  public static List<ReportSection> of(boolean national) {
    return Arrays.stream(values()).filter(section -> national || !section.nationalOnly).toList();
  }

  /** Title of the part, in French. */
  public String title() {
    return ReportTexts.get("section." + name());
  }

  /**
   * Longest first paragraph, in characters: the summary of the national report repeats it, and must
   * hold on two pages.
   *
   * @return 0 where the summary repeats nothing
   */
  public int longestOpening(boolean national) {
    return national && (this == CONTEXT || this == ANALYSIS) ? LONGEST_OPENING : 0;
  }

  /** What to write there, in French. */
  public String guidance() {
    return ReportTexts.get("guidance." + name());
  }
}
