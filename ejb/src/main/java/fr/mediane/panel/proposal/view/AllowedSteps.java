package fr.mediane.panel.proposal.view;

import java.io.Serializable;

/**
 * What the reader may do with a proposal in its present state. Shows or hides buttons; the acts
 * check again.
 */
public record AllowedSteps(
    boolean edit,
    boolean submit,
    boolean withdraw,
    boolean prepare,
    boolean sendBack,
    boolean appoint)
    implements Serializable {

  /** Whether any step of the appointing authority is open. */
  public boolean authority() {
    return prepare || sendBack || appoint;
  }
}
