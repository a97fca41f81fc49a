package fr.mediane.web.dossier.agreement;

import fr.mediane.dossier.agreement.Durability;
import java.io.Serializable;
import java.time.LocalDate;

/** The fields of the end of a follow-up and of its reopening. */
public class EndForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Durability durable;
  private LocalDate on;
  private String note;
  private LocalDate reopenedOn;
  private String motive;

  public Durability getDurable() {
    return durable;
  }

  public void setDurable(Durability durable) {
    this.durable = durable;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public LocalDate getReopenedOn() {
    return reopenedOn;
  }

  public void setReopenedOn(LocalDate reopenedOn) {
    this.reopenedOn = reopenedOn;
  }

  public String getMotive() {
    return motive;
  }

  public void setMotive(String motive) {
    this.motive = motive;
  }
}
