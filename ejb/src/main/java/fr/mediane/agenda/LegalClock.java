package fr.mediane.agenda;

import fr.mediane.door.Refusal;
import fr.mediane.persistence.StoredEntity;
import fr.mediane.text.FrenchText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One clock of a dossier. It keeps the length and the way of counting that held when it began: a
 * setting changed later moves no day already told to people. Never erased: it stops, and another
 * line follows when it begins again.
 */
@Entity
@Table(name = "legal_clock")
public class LegalClock extends StoredEntity {

  private static final int NOTE_LENGTH = 300;

  @Column(name = "dossier_id", nullable = false)
  private long dossierId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private ClockKind kind;

  @Column(name = "started_on", nullable = false)
  private LocalDate startedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "start_reason", nullable = false, length = 30)
  private StartReason startReason;

  @Column(name = "span_amount", nullable = false)
  private int spanAmount;

  @Enumerated(EnumType.STRING)
  @Column(name = "span_unit", nullable = false, length = 10)
  private Span.Unit spanUnit;

  @Enumerated(EnumType.STRING)
  @Column(name = "day_count", nullable = false, length = 10)
  private DayCount dayCount;

  @Column(length = 3)
  private String departement;

  @Column(name = "counted_on", nullable = false)
  private LocalDate countedOn;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Column(name = "stopped_on")
  private LocalDate stoppedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "stop_reason", length = 30)
  private StopReason stopReason;

  @Column(length = NOTE_LENGTH)
  private String note;

  protected LegalClock() {}

  /**
   * Starts a clock.
   *
   * @param dossierId the dossier it belongs to
   * @param from day 0
   * @param length how long it runs
   * @param departement official code whose public holidays count, {@code null} for metropolitan
   *     France
   * @param rules how days are counted
   */
  public static LegalClock start(
      long dossierId,
      ClockKind kind,
      LocalDate from,
      StartReason reason,
      Span length,
      String departement,
      ClockRules rules) {
    LegalClock clock = new LegalClock();
    clock.dossierId = dossierId;
    clock.kind = Objects.requireNonNull(kind, "kind");
    clock.startedOn = Objects.requireNonNull(from, "from");
    clock.startReason = Objects.requireNonNull(reason, "reason");
    clock.spanAmount = length.amount();
    clock.spanUnit = length.unit();
    clock.dayCount = rules.dayCount();
    clock.departement = departement;
    ClockRules.Due due = rules.dueOn(from, length, FrenchWorkingDays.of(departement));
    clock.countedOn = due.counted();
    clock.dueOn = due.dueOn();
    return clock;
  }

  /**
   * Stops the clock.
   *
   * @param on day of the act that stops it
   * @param why a short remark without any content of the case, {@code null} when there is none
   * @throws Refusal when it is stopped already, or on a day before it began
   */
  public void stop(LocalDate on, StopReason reason, String why) {
    Objects.requireNonNull(reason, "reason");
    if (!isOpen()) {
      throw new Refusal(
          AgendaTexts.get("stop.twice", kind.label(), FrenchText.longDate(stoppedOn)));
    }
    if (on.isBefore(startedOn)) {
      throw new Refusal(
          AgendaTexts.get(
              "stop.early", kind.label(), FrenchText.longDate(on), FrenchText.longDate(startedOn)));
    }
    if (why != null && why.length() > NOTE_LENGTH) {
      throw new Refusal(AgendaTexts.get("note.long", why.length(), NOTE_LENGTH));
    }
    stoppedOn = on;
    stopReason = reason;
    note = why;
  }

  /**
   * Begins again from another day, with the same length and place: this clock stops if it still
   * runs, and the one returned follows it.
   */
  public LegalClock restart(LocalDate from, StartReason reason, ClockRules rules) {
    if (isOpen()) {
      stop(from, StopReason.RESTARTED, null);
    }
    return start(dossierId, kind, from, reason, getSpan(), departement, rules);
  }

  /** Whether nothing stopped it. */
  public boolean isOpen() {
    return stoppedOn == null;
  }

  /** What a person reads of it on a day. */
  public ClockReading readOn(LocalDate today) {
    return new ClockReading(
        getId(),
        dossierId,
        kind,
        startedOn,
        startReason,
        getSpan(),
        dayCount,
        countedOn,
        dueOn,
        stoppedOn,
        stopReason,
        note,
        today);
  }

  public long getDossierId() {
    return dossierId;
  }

  public ClockKind getKind() {
    return kind;
  }

  /** Day 0. */
  public LocalDate getStartedOn() {
    return startedOn;
  }

  /** How long it runs. */
  public Span getSpan() {
    return new Span(spanAmount, spanUnit);
  }

  /** Last day on which the act is on time. */
  public LocalDate getDueOn() {
    return dueOn;
  }
}
