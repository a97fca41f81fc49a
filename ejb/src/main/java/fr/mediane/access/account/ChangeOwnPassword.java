package fr.mediane.access.account;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Changes the password of the author's own account.
 *
 * @param current the present password
 * @param password the new one, typed
 * @param passwordRepeated the same, typed again
 */
@Requires(Right.OWN_ACCOUNT)
public record ChangeOwnPassword(String current, String password, String passwordRepeated)
    implements Command<Void> {

  @Override
  public String toString() {
    return "ChangeOwnPassword[…]";
  }
}
