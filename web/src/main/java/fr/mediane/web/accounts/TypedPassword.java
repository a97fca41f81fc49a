package fr.mediane.web.accounts;

import java.io.Serializable;

/** A new password, typed twice: neither written back to the page nor kept with it. */
public abstract class TypedPassword implements Serializable {

  private static final long serialVersionUID = 1L;

  private transient String password;
  private transient String passwordRepeated;

  /** What was typed first; {@code null} when nothing was. */
  protected String typed() {
    return password;
  }

  /** What was typed again; {@code null} when nothing was. */
  protected String typedAgain() {
    return passwordRepeated;
  }

  /** Never written back to the page. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** Never written back to the page. */
  public String getPasswordRepeated() {
    return null;
  }

  public void setPasswordRepeated(String passwordRepeated) {
    this.passwordRepeated = passwordRepeated;
  }
}
