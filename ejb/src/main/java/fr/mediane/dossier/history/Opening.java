package fr.mediane.dossier.history;

import java.io.Serializable;
import java.time.Instant;

/**
 * That somebody opened a dossier, without the name.
 *
 * @param at when
 * @param quality French name of the role
 * @param action name of the operation in the journal, for example {@code DossierRead}
 */
public record Opening(Instant at, String quality, String action) implements Serializable {

  /** What was done, in the words of a person who reads the list: consulted, printed, recorded. */
  public String operation() {
    if (action.startsWith("Print")) {
      return HistoryTexts.get("operation.print");
    }
    if (action.equals("PieceRead")) {
      return HistoryTexts.get("operation.piece");
    }
    return HistoryTexts.get(action.endsWith("Read") ? "operation.read" : "operation.act");
  }
}
