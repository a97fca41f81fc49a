package fr.mediane.dossier.followup;

import fr.mediane.door.CommandContext;
import fr.mediane.dossier.agreement.AgreementEvent;
import fr.mediane.dossier.agreement.CommitmentState;
import fr.mediane.dossier.agreement.Durability;
import fr.mediane.dossier.seal.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A review was held: states and durability in clear, remarks sealed. */
@Entity
@DiscriminatorValue("REVIEW")
public class Review extends AgreementEvent {

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private Durability durable;

  @Column(length = 600)
  private String states;

  @Column private SealedText body;

  @Column private SealedText following;

  protected Review() {}

  /**
   * A review.
   *
   * @param states how far each commitment is, by its rank
   */
  public Review(
      int number,
      LocalDate on,
      Durability durable,
      Map<Integer, CommitmentState> states,
      SealedText remark,
      SealedText following,
      CommandContext context) {
    super(number, on, context);
    this.durable = Objects.requireNonNull(durable);
    this.states =
        new TreeMap<>(states)
            .entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    this.body = remark;
    this.following = following;
  }

  public Durability getDurable() {
    return durable;
  }

  /** How far each commitment was, by its rank. */
  public SortedMap<Integer, CommitmentState> getStates() {
    SortedMap<Integer, CommitmentState> read = new TreeMap<>();
    if (states != null && !states.isEmpty()) {
      Arrays.stream(states.split(","))
          .map(pair -> pair.split("="))
          .forEach(pair -> read.put(Integer.valueOf(pair[0]), CommitmentState.valueOf(pair[1])));
    }
    return read;
  }

  /** The remark, sealed. */
  public SealedText getRemark() {
    return body;
  }

  /** What is to follow, sealed. */
  public SealedText getFollowing() {
    return following;
  }
}
