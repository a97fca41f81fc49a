package fr.mediane.dossier.admission;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.life.DossierAct;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/** A decision of the mediator with its coded ground; its words are the note of its step. */
@Entity
@DiscriminatorValue("DECISION")
public class AdmissionDecision extends AdmissionEntry {

  @Enumerated(EnumType.STRING)
  @Column(length = 25)
  private DossierAct act;

  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  private InadmissibilityMotive motive;

  @Enumerated(EnumType.STRING)
  @Column(name = "turn_to", length = 25)
  private OtherBody turnTo;

  protected AdmissionDecision() {}

  /**
   * A decision.
   *
   * @param motive ground of an inadmissibility; {@code null} for the other decisions
   * @param turnTo where the referrer may turn; {@code null} when nowhere is said
   */
  public AdmissionDecision(
      Dossier dossier,
      DossierAct act,
      LocalDate on,
      InadmissibilityMotive motive,
      OtherBody turnTo) {
    super(dossier, on);
    this.act = Objects.requireNonNull(act);
    this.motive = motive;
    this.turnTo = turnTo;
  }

  @Override
  public String purpose() {
    return "admission.decision/" + getId();
  }

  public DossierAct getAct() {
    return act;
  }

  public InadmissibilityMotive getMotive() {
    return motive;
  }

  public OtherBody getTurnTo() {
    return turnTo;
  }
}
