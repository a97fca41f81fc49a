package fr.mediane.dossier.escalation;

import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.dossier.piece.PieceHandOver;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The page « National » of a dossier.
 *
 * @param number number of the dossier
 * @param version version read, which the acts send back
 * @param national whether it is a national dossier
 * @param state where it stands
 * @param refusal why it may not go to the national mediator; {@code null} when it may
 * @param mayRefer whether the reader may refer it
 * @param parties its parties
 * @param offers the pieces that may be chosen; empty when the reader may not refer it
 * @param link what binds it to the dossier of the other level; {@code null} when nothing does
 * @param handed what was handed over, as the national mediator reads it; {@code null} otherwise
 * @param mayAsk whether the reader may ask a region for its dossier
 * @param warning what is missing of a national saisine; {@code null} when nothing is
 * @param reinforcement the reinforcement asked or running; {@code null} when none
 * @param mayReinforce whether the reader may ask for one
 * @param mayEndReinforcement whether the reader may end the one there is
 */
public record NationalSheet(
    String number,
    long version,
    boolean national,
    DossierState state,
    String refusal,
    boolean mayRefer,
    List<Party> parties,
    List<PieceHandOver.Offer> offers,
    Link link,
    Handed handed,
    boolean mayAsk,
    String warning,
    Support reinforcement,
    boolean mayReinforce,
    boolean mayEndReinforcement)
    implements Serializable {

  /** Keeps its own copies. */
  public NationalSheet {
    parties = List.copyOf(parties);
    offers = List.copyOf(offers);
  }

  /**
   * A party.
   *
   * @param rank its rank
   * @param name its name
   */
  public record Party(int rank, String name) implements Serializable {}

  /**
   * The dossier of the other level: its number and its dates, nothing of its content.
   *
   * @param door by whom it came
   * @param regionalNumber number in the region
   * @param nationalNumber number at the national level
   * @param askedOn day on which the national mediator asked for it; {@code null} when he did not
   * @param handedOn day on which it was handed over; {@code null} before
   */
  public record Link(
      EscalationDoor door,
      String regionalNumber,
      String nationalNumber,
      LocalDate askedOn,
      LocalDate handedOn)
      implements Serializable {}

  /**
   * What was handed over.
   *
   * @param receivedOn day on which the region was seized
   * @param closedOn day on which the region closed; {@code null} when unknown
   * @param outcome how it ended there; {@code null} when unknown
   * @param reason why the examination did not succeed; {@code null} when the reader may not read it
   * @param proof how all the parties agreed; {@code null} when none or when not to be read
   * @param history the steps
   * @param pieceCount how many pieces came
   * @param pieceReason why they came; {@code null} when none or when not to be read
   */
  public record Handed(
      LocalDate receivedOn,
      LocalDate closedOn,
      Outcome outcome,
      String reason,
      String proof,
      List<HandedHistory.Line> history,
      int pieceCount,
      String pieceReason)
      implements Serializable {

    /** Keeps its own copy. */
    public Handed {
      history = List.copyOf(history);
    }
  }

  /**
   * A reinforcement.
   *
   * @param decidedOn day of the request
   * @param acceptedOn day of the acceptance; {@code null} while awaited
   * @param reason why; {@code null} when the reader may not read it
   */
  public record Support(LocalDate decidedOn, LocalDate acceptedOn, String reason)
      implements Serializable {}
}
