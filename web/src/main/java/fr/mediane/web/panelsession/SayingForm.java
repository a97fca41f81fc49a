package fr.mediane.web.panelsession;

import fr.mediane.dossier.session.HoldSession.Saying;
import fr.mediane.dossier.session.Opinion;
import java.io.Serializable;

/** What is typed of a dossier when a session is recorded. */
public class SayingForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Opinion opinion;
  private String note;

  Saying toSaying() {
    return new Saying(opinion, note);
  }

  public Opinion getOpinion() {
    return opinion;
  }

  public void setOpinion(Opinion opinion) {
    this.opinion = opinion;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
