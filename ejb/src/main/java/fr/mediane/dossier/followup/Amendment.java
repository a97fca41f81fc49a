package fr.mediane.dossier.followup;

import fr.mediane.door.CommandContext;
import fr.mediane.dossier.agreement.AgreementEvent;
import fr.mediane.dossier.seal.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An amendment: the commitment it adds or changes, applied once all have signed. */
@Entity
@DiscriminatorValue("AMENDMENT")
public class Amendment extends AgreementEvent {

  @Column(name = "amendment_number")
  private Integer amendment;

  @Column(name = "commitment_rank")
  private Integer commitmentRank;

  @Column(name = "party_ranks", length = 60)
  private String partyRanks;

  @Column private SealedText body;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "result_on")
  private LocalDate appliedOn;

  @Column(name = "abandoned_on")
  private LocalDate abandonedOn;

  protected Amendment() {}

  /**
   * An amendment.
   *
   * @param amendment its number among the amendments, from 1
   * @param commitmentRank the commitment it changes; {@code null} when it adds one
   * @param parties ranks of those who undertake it
   * @param body what they undertake, sealed under the event of that number
   */
  public Amendment(
      int number,
      LocalDate on,
      int amendment,
      Integer commitmentRank,
      Set<Integer> parties,
      SealedText body,
      LocalDate dueOn,
      CommandContext context) {
    super(number, on, context);
    this.amendment = amendment;
    this.commitmentRank = commitmentRank;
    this.partyRanks =
        new TreeSet<>(parties).stream().map(String::valueOf).collect(Collectors.joining(","));
    this.body = Objects.requireNonNull(body);
    this.dueOn = dueOn;
  }

  /** Says that all have signed: the commitment of that rank is what the amendment says. */
  void applied(int rank, LocalDate on) {
    commitmentRank = rank;
    appliedOn = on;
  }

  /** Says that it will not be signed by all: the agreement stays as it was. */
  void abandon(LocalDate on) {
    abandonedOn = Objects.requireNonNull(on);
  }

  /** Whether signatures are still awaited. */
  public boolean isPending() {
    return appliedOn == null && abandonedOn == null;
  }

  /** Its number among the amendments, from 1. */
  public int getAmendment() {
    return amendment;
  }

  public Integer getCommitmentRank() {
    return commitmentRank;
  }

  /** Ranks of those who undertake the commitment. */
  public Set<Integer> getParties() {
    return Arrays.stream(partyRanks.split(","))
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What they undertake, sealed. */
  public SealedText getBody() {
    return body;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  /** Day on which it was given up; {@code null} when it was not. */
  public LocalDate getAbandonedOn() {
    return abandonedOn;
  }

  /** Day of the last signature; {@code null} while one is awaited. */
  public LocalDate getAppliedOn() {
    return appliedOn;
  }
}
