package fr.mediane.web.page;

import java.io.Serializable;

/** What a page asks before an act that weighs: its motive, and that its effect is understood. */
public abstract class GraveAct implements Serializable {

  private static final long serialVersionUID = 1L;

  private String motive;
  private boolean understood;

  public String getMotive() {
    return motive;
  }

  public void setMotive(String motive) {
    this.motive = motive;
  }

  public boolean isUnderstood() {
    return understood;
  }

  public void setUnderstood(boolean understood) {
    this.understood = understood;
  }
}
