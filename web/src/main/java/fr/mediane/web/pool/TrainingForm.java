package fr.mediane.web.pool;

import java.io.Serializable;
import java.time.LocalDate;

/** The fields of a training. */
public class TrainingForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String title;
  private String body;
  private LocalDate completedOn;
  private Integer hours;

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public LocalDate getCompletedOn() {
    return completedOn;
  }

  public void setCompletedOn(LocalDate completedOn) {
    this.completedOn = completedOn;
  }

  public Integer getHours() {
    return hours;
  }

  public void setHours(Integer hours) {
    this.hours = hours;
  }
}
