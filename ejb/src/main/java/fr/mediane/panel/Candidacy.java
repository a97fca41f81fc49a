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
