package fr.mediane.web.referral;

import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.referral.WithdrawReferral;
import fr.mediane.dossier.view.DossierSheet;
import fr.mediane.web.session.AppBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The withdrawal of a request before a mediation is engaged. */
@Named("withdrawal")
@ViewScoped
public class WithdrawalBean extends DossierActPage {

  private static final long serialVersionUID = 1L;

  @Inject private AppBean app;

  private LocalDate on;
  private String motive;

  @Override
  protected DossierAct act() {
    return DossierAct.WITHDRAW_REQUEST;
  }

  @Override
  protected void fill(DossierSheet read) {
    on = app.getToday();
  }

  /** Closes the dossier. */
  public String save() {
    return does(
        new WithdrawReferral(getNumber(), getSheet().version(), on, motive), "withdraw_done");
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getMotive() {
    return motive;
  }

  public void setMotive(String motive) {
    this.motive = motive;
  }
}
