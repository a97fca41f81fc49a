package fr.mediane.web.referral;

import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.referral.ChangeReferral;
import fr.mediane.dossier.referral.NarrativeInput;
import fr.mediane.dossier.referral.ReferralInput;
import fr.mediane.dossier.view.DossierSheet;
import fr.mediane.panel.pool.EstablishmentSuggestions;
import fr.mediane.web.dossier.ReferralForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The correction of a saisine, the parties apart. */
@Named("referralEdit")
@ViewScoped
public class ReferralEditBean extends DossierActPage {

  private static final long serialVersionUID = 1L;

  @Inject private EstablishmentSuggestions establishments;

  private ReferralForm form;

  @Override
  protected DossierAct act() {
    return DossierAct.DESCRIBE;
  }

  @Override
  protected void fill(DossierSheet read) {
    form = new ReferralForm(read);
  }

  /** Records the corrections; the texts stay as they are for whoever does not read them. */
  public String save() {
    ReferralInput typed = form.toInput();
    return does(
        new ChangeReferral(
            getNumber(),
            getSheet().version(),
            typed.facts(),
            typed.establishment(),
            typed.referrer(),
            getSheet().narrative() == null
                ? null
                : new NarrativeInput(
                    typed.summary(), typed.serviceEffect(), typed.legalActionNote())),
        "edit_done");
  }

  /** Proposes establishments while one is typed. */
  public List<String> suggest(String typed) {
    return establishments.suggest(typed);
  }

  public ReferralForm getForm() {
    return form;
  }
}
