package fr.mediane.agenda;

import fr.mediane.regulation.Certainty;
import fr.mediane.regulation.Citation;
import java.util.Optional;

/**
 * The clocks of a dossier. Some are fixed by a text, the others by a setting or by the act that
 * starts them, and are then never shown as law.
 */
public enum ClockKind {
  /** The mediator acknowledges receipt of the saisine: eight days (decree, art. 6 and 10). */
  ACKNOWLEDGEMENT(Text.DECREE, "articles 6 et 10", Span.days(8)),
  /** The prior conciliation lasts three months at most (charter, art. 4). */
  CONCILIATION(Text.CHARTER, "article 4", Span.months(3)),
  /**
   * The agreement is drawn up within three months of the written collection of the parties’
   * agreement to enter mediation (decree, art. 13). That the last signature is day 0 is deduced.
   */
  AGREEMENT(Text.DECREE, "article 13", Span.months(3)),
  /** Time left to challenge the mediators, once: the charter (art. 9) gives no length. */
  RECUSAL("clock.recusalDays", Span.Unit.DAYS),
  /** Time left to complete a saisine: no text read gives one. */
  COMPLETION("clock.completionDays", Span.Unit.DAYS),
  /** Time left to inform the parties who did not seize (GDPR, art. 14: not verified). */
  THIRD_PARTY_INFORMATION("clock.thirdPartyInformationMonths", Span.Unit.MONTHS),
  /** A review of the agreement; several run together, one a month count of the setting. */
  REVIEW,
  /** How long a closed file is kept; its length depends on the outcome. */
  RETENTION;

  /** The two texts that fix a length. */
  private enum Text {
    DECREE,
    CHARTER
  }

  private final Text text;
  private final String article;
  private final Span lawful;
  private final String settingKey;
  private final Span.Unit settingUnit;

  ClockKind(Text text, String article, Span lawful) {
    this(text, article, lawful, null, null);
  }

  ClockKind(String settingKey, Span.Unit settingUnit) {
    this(null, null, null, settingKey, settingUnit);
  }

  ClockKind() {
    this(null, null, null, null, null);
  }

  ClockKind(Text text, String article, Span lawful, String settingKey, Span.Unit settingUnit) {
    this.text = text;
    this.article = article;
    this.lawful = lawful;
    this.settingKey = settingKey;
    this.settingUnit = settingUnit;
  }

  /** Whether a text fixes the length. */
  public boolean isLaw() {
    return text != null;
  }

  /** The length a text fixes; empty for the other clocks. */
  public Optional<Span> lawfulSpan() {
    return Optional.ofNullable(lawful);
  }

  /**
   * The key of the setting that fixes the length; empty when a text fixes it, or when the act that
   * starts the clock gives it.
   */
  public Optional<String> settingKey() {
    return Optional.ofNullable(settingKey);
  }

  /** What the setting counts in; empty when there is no setting. */
  public Optional<Span.Unit> settingUnit() {
    return Optional.ofNullable(settingUnit);
  }

  /** The text and the article; empty when no text fixes the length. */
  public Optional<Citation> citation() {
    return Optional.ofNullable(text)
        .map(
            known ->
                new Citation(
                    AgendaTexts.get("text." + known), article, Certainty.VERIFIED, sourceOf()));
  }

  /**
   * Whether something must be done before the clock ends. The time to challenge is a faculty that
   * lapses, the time of retention only forbids to destroy earlier: nobody is late for either.
   */
  public boolean isDuty() {
    return this != RECUSAL && this != RETENTION;
  }

  /** Whether several clocks of this kind may run together in one dossier. */
  public boolean isRepeated() {
    return this == REVIEW;
  }

  /** French name shown to people. */
  public String label() {
    return AgendaTexts.label(this);
  }

  /**
   * Where the length comes from, in a few words: {@code décret n° 2019-897, art. 6}, or that a
   * setting fixes it.
   */
  String basis(StartReason reason) {
    if (this != ACKNOWLEDGEMENT) {
      return AgendaTexts.get("basis." + name());
    }
    return AgendaTexts.get(
        reason == StartReason.NATIONAL_REFERRAL_RECEIVED
            ? "basis.ACKNOWLEDGEMENT.national"
            : "basis.ACKNOWLEDGEMENT");
  }

  private String sourceOf() {
    return switch (this) {
      case ACKNOWLEDGEMENT -> "LF-art6, juriblio-III";
      case CONCILIATION -> "charte";
      case AGREEMENT -> "juriblio-IV";
      case RECUSAL, COMPLETION, THIRD_PARTY_INFORMATION, REVIEW, RETENTION -> "";
    };
  }
}
