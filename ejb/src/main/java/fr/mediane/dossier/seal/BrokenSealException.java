package fr.mediane.dossier.seal;

/**
 * A sealed value does not open where it was read: it was altered in the database, moved there from
 * another dossier or another field, or sealed with another key. Never a mistake of the person: the
 * door answers with a reference, the server's log says the place.
 */
public class BrokenSealException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /**
   * A value that does not open.
   *
   * @param place where it was read, never its content
   */
  BrokenSealException(String place, Throwable cause) {
    super("Sealed value altered, moved or sealed with another key: " + place, cause);
  }
}
