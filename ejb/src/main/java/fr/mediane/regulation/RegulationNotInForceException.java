package fr.mediane.regulation;

/** No version of the regulation applies on the date asked; the message, in French, says why. */
public class RegulationNotInForceException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** With a message fit to be shown to people. */
  public RegulationNotInForceException(String message) {
    super(message);
  }
}
