package fr.mediane.home;

import java.io.Serializable;

/**
 * Something without which a new installation does not serve yet.
 *
 * @param kind what it is, which decides where it leads
 * @param done whether the data show that it is done
 * @param title what is to be done, in French
 * @param why what it opens and how far it is, in French
 */
public record FirstStep(Kind kind, boolean done, String title, String why) implements Serializable {

  /** What a first step is about, in the order in which they are to be done. */
  public enum Kind {
    ESTABLISHMENTS,
    MEDIATORS,
    ACCOUNTS,
    COMPOSITIONS
  }
}
