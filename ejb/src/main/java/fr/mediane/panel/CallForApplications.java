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

/** A call for applications to join the pool of an instance. */
@Entity
@Table(name = "call_for_applications")
public class CallForApplications extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "panel_id", nullable = false)
  private Panel panel;

  @Column(nullable = false, length = 200)
  private String title;

  @Column(nullable = false, length = 4000)
  private String profile;

  @Column(name = "opens_on", nullable = false)
  private LocalDate opensOn;

  @Column(name = "closes_on", nullable = false)
  private LocalDate closesOn;

  @Column(name = "cancelled_on")
  private LocalDate cancelledOn;

  protected CallForApplications() {}

  /** A call for the pool of an instance. */
  public CallForApplications(
      Panel panel, String title, String profile, LocalDate opensOn, LocalDate closesOn) {
    this.panel = Objects.requireNonNull(panel);
    describe(title, profile, opensOn, closesOn);
  }

  /**
   * Says what is sought and between which days, both included, applications are received.
   *
   * @throws IllegalArgumentException when it closes before it opens
   */
  public void describe(String newTitle, String newProfile, LocalDate opens, LocalDate closes) {
    if (closes.isBefore(opens)) {
      throw new IllegalArgumentException(opens + " > " + closes);
    }
    title = Objects.requireNonNull(newTitle);
    profile = Objects.requireNonNull(newProfile);
    opensOn = opens;
    closesOn = closes;
  }

  /** Cancels the call; applications already received stay. */
  public void cancel(LocalDate on) {
    cancelledOn = Objects.requireNonNull(on);
  }

  public Panel getPanel() {
    return panel;
  }

  public String getTitle() {
    return title;
  }

  /** Profiles sought. */
  public String getProfile() {
    return profile;
  }

  public LocalDate getOpensOn() {
    return opensOn;
  }

  public LocalDate getClosesOn() {
    return closesOn;
  }

  public LocalDate getCancelledOn() {
    return cancelledOn;
  }
}
