package fr.mediane.access.account;

import java.io.Serializable;

/**
 * A password as the person who manages accounts chooses it: typed twice, or drawn by the
 * application. Never written anywhere: its text form says nothing.
 *
 * @param typed what was typed; {@code null} or empty, as the other one, to have it drawn
 * @param repeated the same, typed again
 */
public record NewPassword(String typed, String repeated) implements Serializable {

  /** To be drawn by the application. */
  public static final NewPassword DRAWN = new NewPassword(null, null);

  boolean isDrawn() {
    return isEmpty(typed) && isEmpty(repeated);
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isEmpty();
  }

  @Override
  public String toString() {
    return "NewPassword[…]";
  }
}
