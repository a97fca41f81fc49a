package fr.mediane.door;

import jakarta.ejb.ApplicationException;

/**
 * An unforeseen error stopped an act: nothing was stored. Its message gives a reference that the
 * server's log carries too.
 */
@ApplicationException(rollback = true)
public class UnexpectedFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A failure with its reference.
   *
   * @param reference eight characters, also written in the server's log beside the stack trace
   */
  public UnexpectedFailure(String reference) {
    super(DoorMessages.get("refusal.unexpected", reference));
  }
}
