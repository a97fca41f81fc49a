package fr.mediane.dossier.escalation;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.dossier.seal.SealedBy;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What binds a national dossier to the regional one it follows: what was handed over, on what day,
 * by which door. Until the regional mediator hands it over, it is only a number that somebody
 * wrote.
 */
@Entity
@Table(name = "escalation")
public class Escalation extends StoredEntity {

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private EscalationDoor door;

  @Column(name = "regional_number", nullable = false, length = 30)
  private String regionalNumber;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "regional_id")
  private Dossier regional;

  @SealedBy
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "national_id", nullable = false)
  private Dossier national;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  @Column(name = "handed_on")
  private LocalDate handedOn;

  @Column(name = "regional_received_on")
  private LocalDate regionalReceivedOn;

  @Column(name = "regional_closed_on")
  private LocalDate regionalClosedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "regional_outcome", length = 20)
  private Outcome regionalOutcome;

  @Column private SealedText reason;

  @Column(name = "agreement_proof")
  private SealedText agreementProof;

  @Column private SealedText history;

  @Column(name = "piece_reason")
  private SealedText pieceReason;

  @Column(name = "piece_count", nullable = false)
  private int pieceCount;

  protected Escalation() {}

  /**
   * A link, before anything is handed over.
   *
   * @param regionalNumber number as the region writes it
   * @param askedOn day on which the national mediator asked for it; {@code null} when the region
   *     refers the dossier by itself
   */
  Escalation(EscalationDoor door, Dossier national, String regionalNumber, LocalDate askedOn) {
    this.door = Objects.requireNonNull(door);
    this.national = Objects.requireNonNull(national);
    this.regionalNumber = Objects.requireNonNull(regionalNumber);
    this.askedOn = askedOn;
  }

  /** The number asked for was wrong: another one is asked for. */
  void askInstead(String number, LocalDate on) {
    regionalNumber = Objects.requireNonNull(number);
    askedOn = Objects.requireNonNull(on);
  }

  /**
   * What the regional mediator hands over; the texts are sealed with the key of the national
   * dossier.
   *
   * @param content what goes
   * @param pieces how many pieces go
   */
  void handOver(Dossier from, LocalDate on, Content content, int pieces) {
    regional = Objects.requireNonNull(from);
    handedOn = Objects.requireNonNull(on);
    regionalReceivedOn = from.getReceivedOn();
    regionalClosedOn = from.getClosedOn();
    regionalOutcome = from.getOutcome();
    reason = Objects.requireNonNull(content.reason());
    agreementProof = content.agreementProof();
    history = Objects.requireNonNull(content.history());
    pieceReason = content.pieceReason();
    pieceCount = pieces;
    national.comesFrom(from);
  }

  /**
   * The sealed texts of what goes.
   *
   * @param reason why the regional examination did not succeed
   * @param agreementProof how all the parties agreed; {@code null} by another door
   * @param history the steps, see {@link HandedHistory}
   * @param pieceReason why these pieces go; {@code null} when none goes
   */
  record Content(
      SealedText reason, SealedText agreementProof, SealedText history, SealedText pieceReason) {}

  public EscalationDoor getDoor() {
    return door;
  }

  public String getRegionalNumber() {
    return regionalNumber;
  }

  /** {@code null} until handed over. */
  public Dossier getRegional() {
    return regional;
  }

  public Dossier getNational() {
    return national;
  }

  public LocalDate getAskedOn() {
    return askedOn;
  }

  /** {@code null} until handed over. */
  public LocalDate getHandedOn() {
    return handedOn;
  }

  public boolean isHandedOver() {
    return handedOn != null;
  }

  public LocalDate getRegionalReceivedOn() {
    return regionalReceivedOn;
  }

  public LocalDate getRegionalClosedOn() {
    return regionalClosedOn;
  }

  public Outcome getRegionalOutcome() {
    return regionalOutcome;
  }

  public SealedText getReason() {
    return reason;
  }

  public SealedText getAgreementProof() {
    return agreementProof;
  }

  public SealedText getHistory() {
    return history;
  }

  public SealedText getPieceReason() {
    return pieceReason;
  }

  public int getPieceCount() {
    return pieceCount;
  }
}
