package fr.mediane.vacation;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;

/** One person on a closed statement. Never changed. */
@Entity
@Table(name = "vacation_line")
public class VacationLine extends StoredEntity {

  @Column(name = "closing_id", nullable = false)
  private Long closingId;

  @Column(nullable = false)
  private int position;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "mediator_id")
  private Long mediatorId;

  @Column(name = "full_name", nullable = false, length = 250)
  private String fullName;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 15)
  private VacationCapacity capacity;

  @Column(nullable = false)
  private int minutes;

  @Column(name = "rate_cents", nullable = false)
  private int rateCents;

  @Column(name = "cap_cents", nullable = false)
  private int capCents;

  @Column(name = "units_elsewhere", nullable = false)
  private int unitsElsewhere;

  @Column(name = "travel_cents", nullable = false)
  private int travelCents;

  @Column(name = "already_cents", nullable = false)
  private int alreadyCents;

  protected VacationLine() {}

  VacationLine(Long closingId, int position, Worker worker, VacationPay pay) {
    this.closingId = closingId;
    this.position = position;
    this.personId = worker.personId();
    this.mediatorId = worker.mediatorId();
    this.fullName = worker.name();
    this.capacity = worker.capacity();
    this.minutes = pay.count().minutes();
    this.rateCents = pay.count().terms().rateCents();
    this.capCents = pay.count().terms().capCents(pay.count().mediator());
    this.unitsElsewhere = pay.unitsElsewhere();
    this.travelCents = pay.travelCents();
    this.alreadyCents = pay.alreadyCents();
  }

  Long getPersonId() {
    return personId;
  }

  /** Whether it is what that person is owed. */
  boolean isOf(Worker worker) {
    return worker.is(personId, mediatorId);
  }

  /** The person, who did nothing more that is known. */
  Worker toWorker() {
    return new Worker(
        mediatorId == null ? List.of() : List.of(mediatorId),
        null,
        personId,
        fullName,
        fullName,
        capacity == VacationCapacity.MEMBER,
        false,
        0);
  }

  /** What the statement brought to the person, in cents. */
  int totalCents() {
    return toView().pay().totalCents();
  }

  int paidUnits() {
    return toView().pay().paidUnits();
  }

  Long getClosingId() {
    return closingId;
  }

  VacationStatement.Line toView() {
    VacationTerms terms = new VacationTerms(null, null, rateCents, capCents, capCents);
    boolean mediator = capacity == VacationCapacity.MEDIATOR;
    return new VacationStatement.Line(
        fullName,
        capacity,
        new VacationPay(
            new VacationCount(minutes, terms, mediator),
            unitsElsewhere,
            travelCents,
            alreadyCents));
  }
}
