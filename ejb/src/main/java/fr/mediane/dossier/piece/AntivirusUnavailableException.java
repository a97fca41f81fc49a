package fr.mediane.dossier.piece;

/** The configured antivirus gave no answer: nothing may be stored unanalysed in its place. */
public class AntivirusUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** No answer, or one that is not understood. */
  public AntivirusUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
