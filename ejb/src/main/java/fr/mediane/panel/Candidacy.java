package fr.mediane.panel;

import fr.mediane.persistence.StoredEntity;
import fr.mediane.regulation.OverseasZone;
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

/** A person in the pool of an instance. */
@Entity
@Table(name = "candidacy")
public class Candidacy extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "panel_id", nullable = false)
  private Panel panel;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "call_id")
  private CallForApplications call;

  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  private OverseasZone zone;

  @Column(name = "received_on", nullable = false)
  private LocalDate receivedOn;

  @Column(name = "withdrawn_on")
  private LocalDate withdrawnOn;

  @Column(name = "withdrawal_motive", length = 1000)
  private String withdrawalMotive;

  protected Candidacy() {}

  /** The application of a person to the pool of an instance. */
  public Candidacy(
      Person person,
      Panel panel,
      CallForApplications call,
      OverseasZone zone,
      LocalDate receivedOn) {
    this.person = Objects.requireNonNull(person);
    this.panel = Objects.requireNonNull(panel);
    describe(call, zone, receivedOn);
  }

  /** Says to what the application answers, for which zone, and when it came. */
  public void describe(CallForApplications answered, OverseasZone wantedZone, LocalDate received) {
    call = answered;
    zone = wantedZone;
    receivedOn = Objects.requireNonNull(received);
  }

  /** Takes the person out of the pool; nothing is erased. */
  public void withdraw(LocalDate on, String motive) {
    withdrawnOn = Objects.requireNonNull(on);
    withdrawalMotive = Objects.requireNonNull(motive);
  }

  /** Puts the person back into the pool. */
  public void reinstate() {
    withdrawnOn = null;
    withdrawalMotive = null;
  }

  /** Whether the person was taken out of the pool. */
  public boolean isWithdrawn() {
    return withdrawnOn != null;
  }

  public Person getPerson() {
    return person;
  }

  public Panel getPanel() {
    return panel;
  }

  public CallForApplications getCall() {
    return call;
  }

  /** Zone of Outre-mer; {@code null} elsewhere. */
  public OverseasZone getZone() {
    return zone;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public LocalDate getWithdrawnOn() {
    return withdrawnOn;
  }

  public String getWithdrawalMotive() {
    return withdrawalMotive;
  }
}
