package fr.mediane.dossier.view;

import fr.mediane.dossier.InterventionNature;
import fr.mediane.dossier.life.DossierState;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * What narrows and sorts the work list.
 *
 * @param standing which dossiers: being worked on, late, closed or all
 * @param state one state; {@code null} for all
 * @param nature one purpose; {@code null} for all
 * @param year year of receipt; {@code null} for all
 * @param text a number, words of names or of an establishment; {@code null} for none
 * @param sort order
 * @param first index of the first row wanted, from 0
 * @param size most rows wanted
 */
public record DossierFilter(
    Standing standing,
    DossierState state,
    InterventionNature nature,
    Integer year,
    String text,
    Sort sort,
    int first,
    int size)
    implements Serializable {

  private static final Pattern NUMBER =
      Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z]{2,3})?-\\d{1,4}.*");

  /**
   * Whether a text is the beginning of a number of dossiers, and not words.
   *
   * @param text without spaces around it
   */
  public static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** Which dossiers. */
  public enum Standing {
    OPEN,
    LATE,
    CLOSED,
    ALL
  }

  /** The orders of the list. */
  public enum Sort {
    /** What is urgent first. */
    DUE("d.nextDueOn, d.id"),
    /** The oldest first. */
    RECEIVED("d.receivedOn, d.id"),
    /** The newest first. */
    RECEIVED_LAST("d.receivedOn desc, d.id desc");

    private final String order;

    Sort(String order) {
      this.order = order;
    }

    String order() {
      return order;
    }
  }
}
