package fr.mediane.document;

import jakarta.ejb.ApplicationException;

/**
 * The document was not produced because it would not say faithfully what its model says. The
 * message is in French, addressed to the person at the screen, and says what to do. As an
 * application exception it reaches the caller unwrapped and rolls the transaction back: an act that
 * cannot be printed must not be signed.
 */
@ApplicationException(rollback = true)
public class DocumentRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and what to do, in French
   */
  public DocumentRefusedException(String message) {
    super(message);
  }
}
