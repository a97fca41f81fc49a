package fr.mediane.web.page;

/** A parameter of the address cannot be read; the answer is the page « 400 ». */
public class MalformedAddressException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Without a message: the page says what to do. */
  public MalformedAddressException() {
    super("Malformed parameter in the address");
  }
}
