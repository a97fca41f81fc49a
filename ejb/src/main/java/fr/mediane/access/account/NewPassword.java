package fr.mediane.access.account;

import java.io.Serializable;
import java.util.Objects;

/**
 * A password as the person who manages accounts chooses it: typed twice, or drawn by the
 * application. Never written anywhere: its text form says nothing.
 *
 * @param typed what was typed; {@code null}, as the other one, to have it drawn
 * @param repeated the same, typed again
 */
public record NewPassword(String typed, String repeated) implements Serializable {

  /** To be drawn by the application. */
  public static final NewPassword DRAWN = new NewPassword(null, null);

  /** What was typed, an empty field included: it is then refused as too short. */
  public static NewPassword typed(String typed, String repeated) {
    return new NewPassword(
        Objects.requireNonNullElse(typed, ""), Objects.requireNonNullElse(repeated, ""));
  }

  boolean isDrawn() {
    return typed == null;
  }

  @Override
  public String toString() {
    return "NewPassword[…]";
  }
}
