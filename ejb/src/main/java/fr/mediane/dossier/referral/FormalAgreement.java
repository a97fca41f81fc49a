package fr.mediane.dossier.referral;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * The formal agreement by which all the parties together seize the national mediator (Charter art.
 * 5), as somebody types it.
 *
 * @param days day of the agreement of each party, by its place among the parties, from 0
 * @param proof how it is proved; {@code null} or blank when not said
 */
public record FormalAgreement(Map<Integer, LocalDate> days, String proof) implements Serializable {

  /** None: every other saisine. */
  public static final FormalAgreement NONE = new FormalAgreement(Map.of(), null);

  /** Keeps its own copy. */
  public FormalAgreement {
    days = Map.copyOf(days);
  }
}
