package fr.mediane.agenda;

import fr.mediane.text.FrenchText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A clock as a person reads it on a day.
 *
 * @param id identity of the clock; {@code null} when it is not stored yet
 * @param dossierId dossier it belongs to
 * @param kind what it counts
 * @param startedOn day 0
 * @param startReason the event of that day
 * @param span how long it runs
 * @param dayCount which days count
 * @param countedOn last day by the count alone
 * @param dueOn last day on which the act is on time, after a carry
 * @param stoppedOn day it stopped; {@code null} while it runs
 * @param stopReason what stopped it; {@code null} while it runs
 * @param note a remark on the stop; {@code null} when there is none
 * @param today the day of the reading
 */
public record ClockReading(
    Long id,
    long dossierId,
    ClockKind kind,
    LocalDate startedOn,
    StartReason startReason,
    Span span,
    DayCount dayCount,
    LocalDate countedOn,
    LocalDate dueOn,
    LocalDate stoppedOn,
    StopReason stopReason,
    String note,
    LocalDate today)
    implements Serializable {

  /** Whether it still runs. */
  public boolean isOpen() {
    return stoppedOn == null;
  }

  /**
   * Calendar days left on the day of the reading, or on the day it stopped: 0 on the last day,
   * negative when late.
   */
  public long daysLeft() {
    return Deadlines.daysLeft(dueOn, isOpen() ? today : stoppedOn);
  }

  /**
   * Whether the act is, or was, late. A clock started by mistake is never late, nor one that bounds
   * no duty ({@link ClockKind#isDuty}).
   */
  public boolean isLate() {
    return kind.isDuty() && stopReason != StopReason.STARTED_BY_MISTAKE && daysLeft() < 0;
  }

  /** Days of lateness; 0 when on time. */
  public long daysLate() {
    return isLate() ? -daysLeft() : 0;
  }

  /** All of it in one French sentence. */
  public String sentence() {
    return isOpen()
        ? AgendaTexts.get("reading.open", kind.label(), toDo(), basis(), left())
        : AgendaTexts.get(
            "reading.stopped",
            kind.label(),
            stopReason.label(),
            FrenchText.longDate(stoppedOn),
            outcome(),
            basis());
  }

  /** What is to be done and until when: « à envoyer au plus tard le 30 novembre 2026 ». */
  public String toDo() {
    return AgendaTexts.get("toDo." + kind, FrenchText.longDate(dueOn));
  }

  /** What is left: « il reste 8 jours », or how late it is; empty once stopped. */
  public String left() {
    if (!isOpen()) {
      return "";
    }
    return daysLeft() < 0
        ? AgendaTexts.get("left.late", -daysLeft())
        : AgendaTexts.get("left", daysLeft());
  }

  /** The count explained: « 8 jours après le 22 novembre 2026, date de réception… ». */
  public String basis() {
    String counted =
        AgendaTexts.get(
            "basis",
            span.label(dayCount),
            FrenchText.longDate(startedOn),
            startReason.label(),
            kind.basis(startReason));
    return countedOn.equals(dueOn)
        ? counted
        : AgendaTexts.get("basis.carried", counted, FrenchText.longDate(countedOn));
  }

  private String outcome() {
    if (stopReason == StopReason.STARTED_BY_MISTAKE || stopReason == StopReason.RESTARTED) {
      return "";
    }
    if (!kind.isDuty() && daysLeft() < 0) {
      return AgendaTexts.get("outcome.lapsed", FrenchText.longDate(dueOn));
    }
    return isLate()
        ? AgendaTexts.get("outcome.late", daysLate(), FrenchText.longDate(dueOn))
        : AgendaTexts.get("outcome.onTime", FrenchText.longDate(dueOn));
  }
}
