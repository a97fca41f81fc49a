package fr.mediane.panel;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The act by which the DG of the ARS (art. 5) or the ministers (art. 8 and 9) appoint the members
 * of an instance. Never changed once signed.
 */
@Entity
@Table(name = "appointing_act")
public class AppointingAct extends StoredEntity {

  @Column(nullable = false, length = 40)
  private String number;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "panel_id", nullable = false)
  private Panel panel;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "proposal_id")
  private Proposal proposal;

  @Column(nullable = false, length = 300)
  private String title;

  @Column(name = "signed_on", nullable = false)
  private LocalDate signedOn;

  @Column(name = "effective_on", nullable = false)
  private LocalDate effectiveOn;

  @Column(nullable = false, length = 80)
  private String place;

  @Column(name = "signatory_name", nullable = false, length = 150)
  private String signatoryName;

  @Column(name = "signatory_quality", nullable = false, length = 250)
  private String signatoryQuality;

  @Column(nullable = false, length = 20000)
  private String text;

  protected AppointingAct() {}

  /**
   * A signed act.
   *
   * @param number unique number, for example {@code ARS-GES-2026-012}
   * @param proposal the proposal it answers; {@code null} for a past act taken over from its
   *     publication
   * @param effectiveOn first day of the mandates it grants
   * @param text the text as signed, in plain lines
   */
  public AppointingAct(
      String number,
      Panel panel,
      Proposal proposal,
      String title,
      LocalDate signedOn,
      LocalDate effectiveOn,
      String place,
      String signatoryName,
      String signatoryQuality,
      String text) {
    this.number = Objects.requireNonNull(number);
    this.panel = Objects.requireNonNull(panel);
    this.proposal = proposal;
    this.title = Objects.requireNonNull(title);
    this.signedOn = Objects.requireNonNull(signedOn);
    this.effectiveOn = Objects.requireNonNull(effectiveOn);
    this.place = Objects.requireNonNull(place);
    this.signatoryName = Objects.requireNonNull(signatoryName);
    this.signatoryQuality = Objects.requireNonNull(signatoryQuality);
    this.text = Objects.requireNonNull(text);
  }

  public String getNumber() {
    return number;
  }

  public Panel getPanel() {
    return panel;
  }

  public Proposal getProposal() {
    return proposal;
  }

  public String getTitle() {
    return title;
  }

  public LocalDate getSignedOn() {
    return signedOn;
  }

  public LocalDate getEffectiveOn() {
    return effectiveOn;
  }

  public String getPlace() {
    return place;
  }

  public String getSignatoryName() {
    return signatoryName;
  }

  public String getSignatoryQuality() {
    return signatoryQuality;
  }

  /** The text as signed, resolved from the wording in force that day, in plain lines. */
  public String getText() {
    return text;
  }
}
