package fr.mediane.dossier.agreement;

import fr.mediane.door.CommandContext;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/** A party signed the document, or an amendment of it. */
@Entity
@DiscriminatorValue("SIGNATURE")
public class Signature extends AgreementEvent {

  @Column(name = "party_rank")
  private Integer partyRank;

  @Enumerated(EnumType.STRING)
  @Column(length = 12)
  private SignatureManner manner;

  @Column(name = "amendment_number")
  private Integer amendment;

  @Column(name = "attorney_id")
  private Long attorneyId;

  protected Signature() {}

  /**
   * A signature.
   *
   * @param partyRank who
   * @param amendment number of the amendment signed; 0 for the document itself
   */
  public Signature(
      int number,
      LocalDate on,
      int partyRank,
      SignatureManner manner,
      int amendment,
      CommandContext context) {
    super(number, on, context);
    this.partyRank = partyRank;
    this.manner = Objects.requireNonNull(manner);
    this.amendment = amendment;
  }

  /**
   * Says by what power of attorney somebody signed in the place of the party.
   *
   * @param powerId {@code null} when the party signed itself
   */
  Signature by(Long powerId) {
    attorneyId = powerId;
    return this;
  }

  /** The power of attorney of who signed for the party; {@code null} when the party itself did. */
  public Long getAttorneyId() {
    return attorneyId;
  }

  public int getPartyRank() {
    return partyRank;
  }

  public SignatureManner getManner() {
    return manner;
  }

  /** Number of the amendment signed; 0 for the document itself. */
  public int getAmendment() {
    return amendment;
  }
}
