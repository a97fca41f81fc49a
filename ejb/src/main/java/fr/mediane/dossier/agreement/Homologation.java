package fr.mediane.dossier.agreement;

import fr.mediane.door.CommandContext;
import fr.mediane.dossier.seal.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;

/** A judge was asked to approve the agreement (art. 13, since 01/05/2023). */
@Entity
@DiscriminatorValue("HOMOLOGATION")
public class Homologation extends AgreementEvent {

  @Enumerated(EnumType.STRING)
  @Column(length = 12)
  private HomologationApplicant applicant;

  @Column(name = "party_ranks", length = 60)
  private String partyRanks;

  @Column(name = "legal_basis", length = 300)
  private String legalBasis;

  @Column private SealedText court;

  @Enumerated(EnumType.STRING)
  @Column(length = 12)
  private HomologationResult result;

  @Column(name = "result_on")
  private LocalDate resultOn;

  protected Homologation() {}

  /**
   * A request.
   *
   * @param parties ranks of those who ask
   * @param legalBasis the legal reference on that day
   */
  public Homologation(
      int number,
      LocalDate on,
      HomologationApplicant applicant,
      Set<Integer> parties,
      String legalBasis,
      SealedText court,
      CommandContext context) {
    super(number, on, context);
    this.applicant = Objects.requireNonNull(applicant);
    this.partyRanks = Ranks.toText(parties);
    this.legalBasis = legalBasis;
    this.court = court;
  }

  /** Records what the judge answered. */
  void answered(HomologationResult answer, LocalDate on) {
    result = Objects.requireNonNull(answer);
    resultOn = Objects.requireNonNull(on);
  }

  /** Whether the judge has not answered. */
  public boolean isPending() {
    return result == null;
  }

  public HomologationApplicant getApplicant() {
    return applicant;
  }

  /** Ranks of the parties who asked. */
  public SortedSet<Integer> getParties() {
    return Ranks.ofText(partyRanks);
  }

  public String getLegalBasis() {
    return legalBasis;
  }

  public SealedText getCourt() {
    return court;
  }

  public HomologationResult getResult() {
    return result;
  }

  public LocalDate getResultOn() {
    return resultOn;
  }
}
