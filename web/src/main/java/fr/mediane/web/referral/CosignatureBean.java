package fr.mediane.web.referral;

import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.referral.Cosign;
import fr.mediane.dossier.view.DossierSheet;
import fr.mediane.web.dossier.IdentityForm;
import fr.mediane.web.session.AppBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The second signature of a joint saisine. */
@Named("cosignature")
@ViewScoped
public class CosignatureBean extends DossierActPage {

  private static final long serialVersionUID = 1L;

  @Inject private AppBean app;

  private final IdentityForm cosigner = new IdentityForm();
  private LocalDate on;

  @Override
  protected DossierAct act() {
    return DossierAct.COSIGN;
  }

  @Override
  protected void fill(DossierSheet read) {
    on = app.getToday();
  }

  /** Records the signature. */
  public String save() {
    return does(
        new Cosign(getNumber(), getSheet().version(), cosigner.toIdentity(), on), "cosign_done");
  }

  public IdentityForm getCosigner() {
    return cosigner;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
