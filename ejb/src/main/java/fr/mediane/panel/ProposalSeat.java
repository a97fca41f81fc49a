package fr.mediane.panel;

import fr.mediane.panel.rule.MandateNature;
import fr.mediane.regulation.OverseasZone;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/**
 * A seat of a proposal: vacant, kept by its sitting member, or given to somebody. Part of the
 * aggregate {@link Proposal}.
 */
@Entity
@Table(name = "proposal_seat")
public class ProposalSeat {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mediane_id")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "proposal_id", nullable = false)
  private Proposal proposal;

  @Column(nullable = false)
  private int seat;

  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  private OverseasZone zone;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  private Person person;

  @Enumerated(EnumType.STRING)
  @Column(length = 12)
  private MandateNature nature;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "replaced_mandate_id")
  private Mandate replaced;

  @Column(name = "counts_as_renewal", nullable = false)
  private boolean countsAsRenewal = true;

  protected ProposalSeat() {}

  /** A vacant seat. */
  public ProposalSeat(int seat, OverseasZone zone) {
    this.seat = seat;
    this.zone = zone;
  }

  /**
   * Gives the seat to somebody.
   *
   * @param mandate the mandate kept, renewed or taken over, according to the nature; {@code null}
   *     for a new member
   */
  public void give(
      Person holder, MandateNature how, Mandate mandate, boolean countsTowardsRenewals) {
    person = Objects.requireNonNull(holder);
    nature = Objects.requireNonNull(how);
    replaced = mandate;
    countsAsRenewal = countsTowardsRenewals;
  }

  /** Leaves the seat vacant. */
  public void vacate() {
    person = null;
    nature = null;
    replaced = null;
    countsAsRenewal = true;
  }

  void attachTo(Proposal owner) {
    proposal = owner;
  }

  public int getSeat() {
    return seat;
  }

  public OverseasZone getZone() {
    return zone;
  }

  /** Who is to sit; {@code null} when the seat stays vacant. */
  public Person getPerson() {
    return person;
  }

  public MandateNature getNature() {
    return nature;
  }

  /** The mandate kept, renewed or taken over; {@code null} for a new member. */
  public Mandate getReplaced() {
    return replaced;
  }

  public boolean isCountsAsRenewal() {
    return countsAsRenewal;
  }
}
