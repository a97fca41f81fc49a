package fr.mediane.dossier.session;

import java.io.Serializable;

/**
 * Somebody convened to a session: a member in term on its day, or the mediator who presides.
 *
 * @param personId the member; {@code null} for the president
 * @param mediatorId the mediator who presides; {@code null} for a member
 * @param name civility, first name and last name
 */
public record Convened(Long personId, Long mediatorId, String name) implements Serializable {

  /** Whether it is the president. */
  public boolean isPresident() {
    return mediatorId != null;
  }

  /** Value of the box on the form: {@code p} for the president, the identity of a member. */
  public String key() {
    return isPresident() ? "p" : personId.toString();
  }
}
