package fr.mediane.dossier.piece;

import fr.mediane.text.FrenchText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A piece received, as it is proposed where an act cites its proof.
 *
 * @param id identity
 * @param kind its class, in French
 * @param receivedOn day it was received
 * @param name name of the file; {@code null} for whoever does not read the content
 */
public record ReceivedPiece(long id, String kind, LocalDate receivedOn, String name)
    implements Serializable {

  /** What a list of choices shows: the name when it may be read, the kind otherwise; the day. */
  public String label() {
    return PieceTexts.get(
        "received.choice", name == null ? kind : name, FrenchText.shortDate(receivedOn));
  }
}
