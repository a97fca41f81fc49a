package fr.mediane.panel;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a mediator proposes to the appointing authority (décret 2019-897, art. 5, 8 and 9): who is
 * to sit on which seat, from when. The aggregate holds its seats, the motives that answer the
 * balance rules, and the signed steps of its life.
 */
@Entity
@Table(name = "proposal")
public class Proposal extends StoredEntity {

  private static final Comparator<ProposalStepRecord> AS_SIGNED =
      Comparator.comparing(ProposalStepRecord::getAt)
          .thenComparing(
              ProposalStepRecord::getId, Comparator.nullsLast(Comparator.naturalOrder()));

  @Column(nullable = false, length = 30)
  private String number;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "panel_id", nullable = false)
  private Panel panel;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 15)
  private ProposalState state;

  @Column(nullable = false, length = 200)
  private String title;

  @Column(name = "effective_on", nullable = false)
  private LocalDate effectiveOn;

  @Column(name = "term_months", nullable = false)
  private int termMonths;

  @Column(name = "created_on", nullable = false)
  private LocalDate createdOn;

  @Column(name = "created_by", nullable = false, length = 60)
  private String createdBy;

  @Column(name = "return_motive", length = 4000)
  private String returnMotive;

  @Column(name = "act_place", length = 80)
  private String actPlace;

  @Column(name = "act_number", length = 40)
  private String actNumber;

  @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("seat")
  private List<ProposalSeat> seats = new ArrayList<>();

  @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<ProposalMotive> motives = new ArrayList<>();

  @OneToMany(mappedBy = "proposal", cascade = CascadeType.PERSIST)
  @OrderBy("at, id")
  private List<ProposalStepRecord> steps = new ArrayList<>();

  protected Proposal() {}

  /**
   * An empty draft.
   *
   * @param number unique number, for example {@code P-GES-2026-003}
   * @param effectiveOn day from which the composition is to sit
   * @param termMonths length of the new mandates, in months
   */
  public Proposal(
      String number,
      Panel panel,
      String title,
      LocalDate effectiveOn,
      int termMonths,
      LocalDate createdOn,
      String createdBy) {
    this.number = Objects.requireNonNull(number);
    this.panel = Objects.requireNonNull(panel);
    this.title = Objects.requireNonNull(title);
    this.effectiveOn = Objects.requireNonNull(effectiveOn);
    this.termMonths = termMonths;
    this.createdOn = Objects.requireNonNull(createdOn);
    this.createdBy = Objects.requireNonNull(createdBy);
    this.state = ProposalState.DRAFT;
  }

  /** Adds an empty seat; used when the draft is opened. */
  public ProposalSeat addSeat(ProposalSeat seat) {
    seat.attachTo(this);
    seats.add(seat);
    return seat;
  }

  /** Changes the heading of an editable proposal. */
  public void describe(String newTitle, LocalDate newEffectiveOn, int newTermMonths) {
    requireEditable();
    title = Objects.requireNonNull(newTitle);
    effectiveOn = Objects.requireNonNull(newEffectiveOn);
    termMonths = newTermMonths;
  }

  /** Answers a balance rule with a motive; a blank motive removes the answer. */
  public void answer(String ruleId, String motive) {
    requireEditable();
    Optional<ProposalMotive> present =
        motives.stream().filter(answer -> answer.getRuleId().equals(ruleId)).findFirst();
    if (motive == null || motive.isBlank()) {
      present.ifPresent(motives::remove);
    } else if (present.isPresent()) {
      // Rewritten in place: rows are inserted before others are deleted, and a rule has one answer.
      present.get().rewrite(motive.strip());
    } else {
      motives.add(new ProposalMotive(this, ruleId, motive.strip()));
    }
  }

  /**
   * Goes to the next state and keeps the signed step.
   *
   * @throws IllegalStateException when the step is not lawful in the present state: the caller asks
   *     {@link ProposalState#next} first
   */
  public void advance(ProposalStepRecord record) {
    ProposalState next = state.next(record.getStep());
    if (next == null) {
      throw new IllegalStateException(record.getStep() + " is not lawful in " + state);
    }
    state = next;
    returnMotive = record.getStep() == ProposalStep.RETURN ? record.getNote() : returnMotive;
    addStep(record);
  }

  /** Keeps the first step, which changes no state. */
  public void addStep(ProposalStepRecord record) {
    record.attachTo(this);
    steps.add(record);
  }

  /** Sets the place and the number of the act that the secretariat prepares. */
  public void prepareAct(String place, String reservedNumber) {
    actPlace = Objects.requireNonNull(place);
    actNumber = Objects.requireNonNull(reservedNumber);
  }

  /** The seat of that number. */
  public Optional<ProposalSeat> seat(int wanted) {
    return seats.stream().filter(seat -> seat.getSeat() == wanted).findFirst();
  }

  private void requireEditable() {
    if (!state.isEditable()) {
      throw new IllegalStateException("Proposal " + number + " is " + state);
    }
  }

  public String getNumber() {
    return number;
  }

  public Panel getPanel() {
    return panel;
  }

  public ProposalState getState() {
    return state;
  }

  public String getTitle() {
    return title;
  }

  public LocalDate getEffectiveOn() {
    return effectiveOn;
  }

  public int getTermMonths() {
    return termMonths;
  }

  public LocalDate getCreatedOn() {
    return createdOn;
  }

  public String getCreatedBy() {
    return createdBy;
  }

  /** Motive of the last return, if any. */
  public String getReturnMotive() {
    return returnMotive;
  }

  public String getActPlace() {
    return actPlace;
  }

  /** Number reserved for the act. */
  public String getActNumber() {
    return actNumber;
  }

  /** The seats in their order, however a query fetched them; read-only. */
  public List<ProposalSeat> getSeats() {
    return seats.stream().sorted(Comparator.comparingInt(ProposalSeat::getSeat)).toList();
  }

  /** Answers to the balance rules; read-only. */
  public List<ProposalMotive> getMotives() {
    return Collections.unmodifiableList(motives);
  }

  /** The signed steps from the first to the last; read-only. */
  public List<ProposalStepRecord> getSteps() {
    return steps.stream().sorted(AS_SIGNED).toList();
  }
}
