package fr.mediane.web.act;

import fr.mediane.panel.EndReason;
import fr.mediane.panel.act.MandateView;
import java.io.Serializable;
import java.time.LocalDate;

/** The correction of a mandate as somebody types it. */
public class CorrectionFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private LocalDate startsOn;
  private LocalDate endsOn;
  private LocalDate endedOn;
  private EndReason endReason;
  private boolean countsAsRenewal;
  private String motive;

  void show(MandateView view) {
    startsOn = view.mandate().startsOn();
    endsOn = view.mandate().endsOn();
    endedOn = view.mandate().endedOn();
    endReason = view.endReason();
    countsAsRenewal = view.countsAsRenewal();
  }

  public LocalDate getStartsOn() {
    return startsOn;
  }

  public void setStartsOn(LocalDate startsOn) {
    this.startsOn = startsOn;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate endsOn) {
    this.endsOn = endsOn;
  }

  public LocalDate getEndedOn() {
    return endedOn;
  }

  public void setEndedOn(LocalDate endedOn) {
    this.endedOn = endedOn;
  }

  public EndReason getEndReason() {
    return endReason;
  }

  public void setEndReason(EndReason endReason) {
    this.endReason = endReason;
  }

  public boolean isCountsAsRenewal() {
    return countsAsRenewal;
  }

  public void setCountsAsRenewal(boolean countsAsRenewal) {
    this.countsAsRenewal = countsAsRenewal;
  }

  public String getMotive() {
    return motive;
  }

  public void setMotive(String motive) {
    this.motive = motive;
  }
}
