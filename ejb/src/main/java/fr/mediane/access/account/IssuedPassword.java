package fr.mediane.access.account;

import java.io.Serializable;

/**
 * What remains to be told after a password was set.
 *
 * @param accountId identity of the account
 * @param drawn the password drawn, to be shown once and handed over; {@code null} when it was typed
 */
public record IssuedPassword(Long accountId, String drawn) implements Serializable {

  @Override
  public String toString() {
    return "IssuedPassword[" + accountId + "]";
  }
}
