package fr.mediane.panel;

/** The states of a proposal; {@link #next(ProposalStep)} is the only way from one to another. */
public enum ProposalState {
  /** Being written by the mediator; may change freely. */
  DRAFT,
  /** Signed by the mediator and handed to the appointing authority. */
  SUBMITTED,
  /** Examined by the authority's secretariat, act ready to sign. */
  PREPARED,
  /** Sent back to the mediator with a motive; may change again. */
  RETURNED,
  /** The act is signed: nothing changes any more. */
  APPOINTED,
  /** Given up by its author. */
  WITHDRAWN;

  /** Whether seats, dates and motives may change. */
  public boolean isEditable() {
    return this == DRAFT || this == RETURNED;
  }

  /** Whether nothing can happen any more. */
  public boolean isFinal() {
    return this == APPOINTED || this == WITHDRAWN;
  }

  /**
   * The state after a step.
   *
   * @return the next state, or {@code null} when the step is not lawful here
   */
  public ProposalState next(ProposalStep step) {
    return switch (step) {
      case CREATE -> null;
      case SUBMIT -> isEditable() ? SUBMITTED : null;
      case PREPARE -> this == SUBMITTED ? PREPARED : null;
      case RETURN -> this == SUBMITTED || this == PREPARED ? RETURNED : null;
      case APPOINT -> this == PREPARED ? APPOINTED : null;
      case WITHDRAW -> isEditable() || this == SUBMITTED ? WITHDRAWN : null;
    };
  }
}
