package fr.mediane.dossier.piece;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A file of a dossier, received or produced. What it holds and how it is called are sealed; a piece
 * put there by mistake is withdrawn: its content goes, the line stays.
 */
@Entity
@Table(name = "piece")
public class Piece extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "dossier_id", nullable = false)
  private Dossier dossier;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private PieceOrigin origin;

  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  private Paper paper;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 25)
  private PieceClass classification;

  @Column(name = "file_name")
  private SealedText fileName;

  @Column(name = "media_type", nullable = false, length = 120)
  private String mediaType;

  @Column(name = "size_bytes", nullable = false)
  private long size;

  @Basic(fetch = FetchType.LAZY)
  @Column
  private byte[] content;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Column(name = "from_party")
  private Integer fromParty;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private PieceScan scan;

  @Column(nullable = false)
  private int copies;

  @Column(name = "added_by", nullable = false, length = 60)
  private String addedBy;

  @Column(name = "added_author", nullable = false, length = 150)
  private String addedAuthor;

  @Column(name = "added_quality", length = 200)
  private String addedQuality;

  @Column(name = "added_at", nullable = false)
  private Instant addedAt;

  @Column(name = "withdrawn_by", length = 60)
  private String withdrawnBy;

  @Column(name = "withdrawn_author", length = 150)
  private String withdrawnAuthor;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawal_note")
  private SealedText withdrawalNote;

  protected Piece() {}

  private Piece(
      Dossier dossier,
      PieceOrigin origin,
      PieceClass classification,
      PieceScan scan,
      Actor author,
      Instant at) {
    this.dossier = Objects.requireNonNull(dossier);
    this.origin = origin;
    this.classification = Objects.requireNonNull(classification);
    this.scan = Objects.requireNonNull(scan);
    this.addedBy = author.username();
    this.addedAuthor = author.displayName();
    this.addedQuality = author.quality();
    this.addedAt = Objects.requireNonNull(at);
  }

  /** A paper printed for the dossier; {@link #hold} gives its content. */
  static Piece produced(Dossier dossier, Paper paper, Actor author, Instant at) {
    Piece piece =
        new Piece(
            dossier, PieceOrigin.PRODUCED, PieceClass.of(paper), PieceScan.PRODUCED, author, at);
    piece.paper = paper;
    return piece;
  }

  /**
   * A file received; {@link #hold} gives its content.
   *
   * @param on day it was received
   * @param fromParty rank of the party it comes from; {@code null} when from nobody of them
   */
  static Piece received(
      Dossier dossier,
      PieceClass classification,
      LocalDate on,
      Integer fromParty,
      PieceScan scan,
      Actor author,
      Instant at) {
    Piece piece = new Piece(dossier, PieceOrigin.RECEIVED, classification, scan, author, at);
    piece.receivedOn = Objects.requireNonNull(on);
    piece.fromParty = fromParty;
    return piece;
  }

  /**
   * Says what kind of file it is, before it is stored and its identity known.
   *
   * @param type IANA media type
   * @param bytes size of the content in clear
   */
  Piece ofType(String type, long bytes) {
    mediaType = Objects.requireNonNull(type);
    size = bytes;
    return this;
  }

  /** Gives the sealed name and content of a piece whose identity is known. */
  void hold(SealedText sealedName, byte[] sealedContent) {
    fileName = Objects.requireNonNull(sealedName);
    content = Objects.requireNonNull(sealedContent);
  }

  /** Destroys name and content; the line stays, with who did it, when, and the sealed motive. */
  void withdraw(Actor author, Instant at, SealedText motive) {
    // The content first: setting an attribute that was not read yet reads the row again, over what
    // was set before.
    content = null;
    fileName = null;
    withdrawnBy = author.username();
    withdrawnAuthor = author.displayName();
    withdrawnAt = at;
    withdrawalNote = motive;
  }

  /**
   * Counts one copy more.
   *
   * @return the number of the copy, from 1
   */
  int copied() {
    return ++copies;
  }

  /**
   * Whether somebody who reaches the dossier opens it.
   *
   * @param opensContent whether the actor reads the content of the dossiers that the actor reaches
   */
  boolean opensTo(Actor actor, boolean opensContent) {
    return opensContent
        || paper != null && paper.sentBySecretariat() && actor.holds(Right.DOSSIER_HANDLE);
  }

  public Dossier getDossier() {
    return dossier;
  }

  public PieceOrigin getOrigin() {
    return origin;
  }

  /** Which paper; {@code null} when received. */
  public Paper getPaper() {
    return paper;
  }

  public PieceClass getClassification() {
    return classification;
  }

  /** Sealed under {@link PiecePurposes#name}; {@code null} once withdrawn. */
  public SealedText getFileName() {
    return fileName;
  }

  /** IANA media type, as the content says. */
  public String getMediaType() {
    return mediaType;
  }

  /** Size of the content in clear, in bytes. */
  public long getSize() {
    return size;
  }

  /** Sealed under {@link PiecePurposes#content}; {@code null} once withdrawn. */
  byte[] getContent() {
    return content;
  }

  /** {@code null} when produced. */
  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  /** Rank of the party it comes from; {@code null} when from nobody of them. */
  public Integer getFromParty() {
    return fromParty;
  }

  public PieceScan getScan() {
    return scan;
  }

  public String getAddedBy() {
    return addedBy;
  }

  public Instant getAddedAt() {
    return addedAt;
  }

  /** Whether its content was destroyed because it did not belong here. */
  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  /** How many copies were given out. */
  int getCopies() {
    return copies;
  }

  String getAddedAuthor() {
    return addedAuthor;
  }

  String getAddedQuality() {
    return addedQuality;
  }

  Instant getWithdrawnAt() {
    return withdrawnAt;
  }

  String getWithdrawnAuthor() {
    return withdrawnAuthor;
  }

  SealedText getWithdrawalNote() {
    return withdrawalNote;
  }
}
