package fr.mediane.web.dossier;

import fr.mediane.dossier.slot.Slot;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** The fields of an appointment. */
public class SlotForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private LocalDate date;
  private LocalTime time;
  private Integer minutes;
  private boolean remote;
  private String place;

  /**
   * An empty form.
   *
   * @param minutes length proposed
   */
  public SlotForm(int minutes) {
    this.minutes = minutes;
  }

  /** The form of an appointment already made. */
  public SlotForm(Slot slot) {
    date = slot.date();
    time = slot.time();
    minutes = slot.minutes();
    remote = slot.remote();
    place = slot.place();
  }

  /** What was typed. */
  public Slot toSlot() {
    return new Slot(date, time, minutes, remote, place);
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }

  public LocalTime getTime() {
    return time;
  }

  public void setTime(LocalTime time) {
    this.time = time;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public boolean isRemote() {
    return remote;
  }

  public void setRemote(boolean remote) {
    this.remote = remote;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }
}
