package fr.mediane.dossier.retention;

import fr.mediane.agenda.Span;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.regulation.Settings;
import java.util.function.ToIntFunction;

/**
 * How long a closed dossier is kept. No published rule was found: every length is a setting, shown
 * as a hypothesis (domain reference, 6.4).
 */
public enum RetentionKind {
  /** Inadmissible, withdrawn, or no mediation entered. */
  NOT_ENGAGED("retention.notEngagedMonths", true),
  /** A mediation or a support that ended without an agreement. */
  WITHOUT_AGREEMENT("retention.withoutAgreementMonths", true),
  /** A mediation that ended with an agreement; its follow-up was the active time. */
  WITH_AGREEMENT("retention.withAgreementMonths", false);

  private static final String ACTIVE = "retention.activeMonths";

  private final String archive;
  private final boolean active;

  RetentionKind(String archive, boolean active) {
    this.archive = archive;
    this.active = active;
  }

  /**
   * The kind of a closed dossier.
   *
   * @param outcome how it ended; {@code null} when no outcome was recorded, kept the longest
   */
  public static RetentionKind of(Outcome outcome) {
    if (outcome == null) {
      return WITH_AGREEMENT;
    }
    return switch (outcome) {
      case INADMISSIBLE, REDIRECTED, INCOMPLETE, WITHDRAWN, ADVICE, NOT_ENGAGED, ENTRY_REFUSED ->
          NOT_ENGAGED;
      case SUPPORT_SUCCEEDED, SUPPORT_FAILED, RENOUNCED, FAILED, RECOMMENDATIONS, ESCALATED ->
          WITHOUT_AGREEMENT;
      case PARTIAL_AGREEMENT, AGREEMENT -> WITH_AGREEMENT;
    };
  }

  /** Time between the closing and the day on which destruction may be proposed. */
  public Span length(Settings settings) {
    return length(settings::number);
  }

  Span length(ToIntFunction<String> months) {
    return Span.months((active ? months.applyAsInt(ACTIVE) : 0) + months.applyAsInt(archive));
  }

  /** Months in the active base; 0 when the follow-up stands for it. */
  int activeMonths(Settings settings) {
    return active ? settings.number(ACTIVE) : 0;
  }

  /** Months in the intermediate archive. */
  int archiveMonths(Settings settings) {
    return settings.number(archive);
  }

  /** French name shown to people. */
  public String label() {
    return RetentionTexts.get("kind." + name());
  }
}
