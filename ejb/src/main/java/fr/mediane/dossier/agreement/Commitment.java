package fr.mediane.dossier.agreement;

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
import java.util.Set;
import java.util.SortedSet;

/** What some parties undertake to do: who by rank, what sealed, until when, how far it is. */
@Entity
@Table(name = "commitment")
public class Commitment extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agreement_id", nullable = false)
  private MediationAgreement agreement;

  @Column(name = "rank", nullable = false)
  private int rank;

  @Column(name = "party_ranks", nullable = false, length = 60)
  private String partyRanks;

  @Column(nullable = false)
  private SealedText body;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private CommitmentState state = CommitmentState.PLANNED;

  protected Commitment() {}

  /**
   * A commitment.
   *
   * @param rank its rank, under which its text was sealed
   * @param parties ranks of those who undertake it
   * @param dueOn until when; {@code null} when no day was agreed
   */
  public Commitment(int rank, Set<Integer> parties, SealedText body, LocalDate dueOn) {
    this.rank = rank;
    change(parties, body, dueOn);
  }

  /** Corrects it, in the draft or by an amendment. */
  final void change(Set<Integer> parties, SealedText newBody, LocalDate newDueOn) {
    partyRanks = Ranks.toText(parties);
    body = Objects.requireNonNull(newBody);
    dueOn = newDueOn;
  }

  /** Records how far it is. */
  public void reaches(CommitmentState newState) {
    state = Objects.requireNonNull(newState);
  }

  void attachTo(MediationAgreement parent) {
    agreement = parent;
  }

  /** Order in the agreement, from 1; never given twice. */
  public int getRank() {
    return rank;
  }

  /** Ranks of the parties who undertake it. */
  public SortedSet<Integer> getParties() {
    return Ranks.ofText(partyRanks);
  }

  public SealedText getBody() {
    return body;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public CommitmentState getState() {
    return state;
  }
}
