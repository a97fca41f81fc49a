package fr.mediane.dossier.life;

import java.util.Optional;

/**
 * How a dossier ended. The published reports count agreements, refusals, renunciations and failures
 * (domain reference, §5); the two success rates are computed from these values.
 */
public enum Outcome {
  /** Not within the scheme (art. 2). */
  INADMISSIBLE(DossierAct.DECLARE_INADMISSIBLE),
  /** Another body is the right one. */
  REDIRECTED(DossierAct.REDIRECT),
  /** What had been asked never came. */
  INCOMPLETE(DossierAct.CLOSE_INCOMPLETE),
  /** The referrer withdrew the request. */
  WITHDRAWN(DossierAct.WITHDRAW_REQUEST),
  /** The mediator answered with advice. */
  ADVICE(DossierAct.ADVISE),
  /** The mediator decided not to engage a mediation. */
  NOT_ENGAGED(DossierAct.DECLINE),
  /** The support settled the matter. */
  SUPPORT_SUCCEEDED(DossierAct.CLOSE_SUPPORT),
  /** The support ended without settling the matter. */
  SUPPORT_FAILED(DossierAct.CLOSE_SUPPORT),
  /** A party did not consent. */
  ENTRY_REFUSED(DossierAct.RECORD_REFUSAL),
  /** A party gave up after having consented. */
  RENOUNCED(DossierAct.RENOUNCE),
  /** The mediation ended without an agreement. */
  FAILED(DossierAct.CONCLUDE_FAILURE),
  /** Recommendations were made, no agreement signed. */
  RECOMMENDATIONS(DossierAct.CONCLUDE),
  /** The parties agreed on a part. */
  PARTIAL_AGREEMENT(DossierAct.CONCLUDE),
  /** The parties signed an agreement. */
  AGREEMENT(DossierAct.CONCLUDE),
  /** The dossier went to the national mediator. */
  ESCALATED(DossierAct.ESCALATE);

  private final DossierAct by;

  Outcome(DossierAct by) {
    this.by = by;
  }

  /** The act that gives this outcome. */
  public DossierAct by() {
    return by;
  }

  /** The outcome of an act that has only one. */
  public static Optional<Outcome> onlyOutcomeOf(DossierAct act) {
    Outcome found = null;
    for (Outcome outcome : values()) {
      if (outcome.by == act) {
        if (found != null) {
          return Optional.empty();
        }
        found = outcome;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Whether there was a signed agreement, whole or partial: what the success rate counts. */
  public boolean isAgreement() {
    return this == AGREEMENT || this == PARTIAL_AGREEMENT;
  }

  /** Whether the regional examination did not succeed, which opens the way of article 10. */
  public boolean opensNationalReferral() {
    return switch (this) {
      case NOT_ENGAGED, SUPPORT_FAILED, ENTRY_REFUSED, RENOUNCED, FAILED, RECOMMENDATIONS -> true;
      case INADMISSIBLE,
          REDIRECTED,
          INCOMPLETE,
          WITHDRAWN,
          ADVICE,
          SUPPORT_SUCCEEDED,
          PARTIAL_AGREEMENT,
          AGREEMENT,
          ESCALATED ->
          false;
    };
  }

  /** Whether a dossier closed so may be examined again: the saisine itself was never settled. */
  public boolean mayBeReopened() {
    return switch (this) {
      case INADMISSIBLE, REDIRECTED, INCOMPLETE, WITHDRAWN, ADVICE, NOT_ENGAGED -> true;
      case SUPPORT_SUCCEEDED,
          SUPPORT_FAILED,
          ENTRY_REFUSED,
          RENOUNCED,
          FAILED,
          RECOMMENDATIONS,
          PARTIAL_AGREEMENT,
          AGREEMENT,
          ESCALATED ->
          false;
    };
  }

  /** French name shown to people. */
  public String label() {
    return LifeTexts.get("outcome." + name());
  }
}
