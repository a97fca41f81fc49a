package fr.mediane.panel;

import fr.mediane.panel.rule.MandateNature;
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

/**
 * The term of office of a person on a seat of an instance (never to be confused with a party's
 * power of attorney). A mandate is never erased: it ends early, is extended, or a correct one
 * supersedes it.
 */
@Entity
@Table(name = "mandate")
public class Mandate extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "panel_id", nullable = false)
  private Panel panel;

  @Column(nullable = false)
  private int seat;

  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  private OverseasZone zone;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "act_id")
  private AppointingAct act;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private MandateNature nature;

  @Column(name = "starts_on", nullable = false)
  private LocalDate startsOn;

  @Column(name = "ends_on", nullable = false)
  private LocalDate endsOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "end_reason", length = 20)
  private EndReason endReason;

  @Column(name = "end_note", length = 1000)
  private String endNote;

  @Column(name = "extended_until_replaced", nullable = false)
  private boolean extendedUntilReplaced;

  @Column(name = "counts_as_renewal", nullable = false)
  private boolean countsAsRenewal;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "replaced_mandate_id")
  private Mandate replaced;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "superseded_by_id")
  private Mandate supersededBy;

  @Column(name = "superseded_on")
  private LocalDate supersededOn;

  @Column(name = "superseded_motive", length = 1000)
  private String supersededMotive;

  protected Mandate() {}

  /**
   * A mandate granted by an act.
   *
   * @param startsOn first day
   * @param endsOn last day, included
   * @param countsAsRenewal {@code false} for a replacement that a person decided not to count
   * @param replaced the mandate whose rest of term this one takes, or {@code null}
   */
  public Mandate(
      Panel panel,
      int seat,
      OverseasZone zone,
      Person person,
      AppointingAct act,
      MandateNature nature,
      LocalDate startsOn,
      LocalDate endsOn,
      boolean countsAsRenewal,
      Mandate replaced) {
    this.panel = Objects.requireNonNull(panel);
    this.seat = seat;
    this.zone = zone;
    this.person = Objects.requireNonNull(person);
    this.act = act;
    this.nature = Objects.requireNonNull(nature);
    this.startsOn = Objects.requireNonNull(startsOn);
    this.endsOn = Objects.requireNonNull(endsOn);
    this.countsAsRenewal = countsAsRenewal;
    this.replaced = replaced;
  }

  /** Ends the mandate early: {@code lastDay} is its last day. */
  public void end(LocalDate lastDay, EndReason reason, String note) {
    endedOn = Objects.requireNonNull(lastDay);
    endReason = Objects.requireNonNull(reason);
    endNote = note;
    extendedUntilReplaced = false;
  }

  /**
   * Keeps the member in office after the last day until somebody replaces him: an explicit
   * decision, never a rule of law.
   */
  public void extendUntilReplaced(boolean extended) {
    extendedUntilReplaced = extended;
  }

  /**
   * Marks this entry as wrong: {@code correct} tells the truth from now on; this one stays
   * readable.
   */
  public void supersede(Mandate correct, LocalDate on, String motive) {
    supersededBy = Objects.requireNonNull(correct);
    supersededOn = Objects.requireNonNull(on);
    supersededMotive = Objects.requireNonNull(motive);
  }

  /** Last day really held or planned; an extension has none and answers the planned one. */
  public LocalDate lastDay() {
    return endedOn == null ? endsOn : endedOn;
  }

  /** Whether the mandate is in force on that day. Superseded entries never are. */
  public boolean isInForceOn(LocalDate date) {
    if (supersededBy != null || date.isBefore(startsOn)) {
      return false;
    }
    return !date.isAfter(lastDay()) || endedOn == null && extendedUntilReplaced;
  }

  public Panel getPanel() {
    return panel;
  }

  /** Number of the seat, from 1. */
  public int getSeat() {
    return seat;
  }

  public OverseasZone getZone() {
    return zone;
  }

  public Person getPerson() {
    return person;
  }

  public AppointingAct getAct() {
    return act;
  }

  public MandateNature getNature() {
    return nature;
  }

  public LocalDate getStartsOn() {
    return startsOn;
  }

  /** Last day granted by the act, included. */
  public LocalDate getEndsOn() {
    return endsOn;
  }

  /** Last day when it ended early, else {@code null}. */
  public LocalDate getEndedOn() {
    return endedOn;
  }

  public EndReason getEndReason() {
    return endReason;
  }

  public String getEndNote() {
    return endNote;
  }

  public boolean isExtendedUntilReplaced() {
    return extendedUntilReplaced;
  }

  public boolean isCountsAsRenewal() {
    return countsAsRenewal;
  }

  public Mandate getReplaced() {
    return replaced;
  }

  public Mandate getSupersededBy() {
    return supersededBy;
  }

  public LocalDate getSupersededOn() {
    return supersededOn;
  }

  public String getSupersededMotive() {
    return supersededMotive;
  }
}
