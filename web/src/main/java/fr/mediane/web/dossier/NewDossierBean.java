package fr.mediane.web.dossier;

import fr.mediane.access.Role;
import fr.mediane.dossier.referral.RegisterReferral;
import fr.mediane.panel.pool.EstablishmentSuggestions;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.session.AppBean;
import fr.mediane.web.session.UserBean;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The registration of a saisine. */
@Named("newDossier")
@ViewScoped
public class NewDossierBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private UserBean user;
  @Inject private AppBean app;
  @Inject private EstablishmentSuggestions establishments;

  private final ReferralForm form = new ReferralForm();

  @PostConstruct
  void today() {
    form.setReceivedOn(app.getToday());
  }

  /** Registers and goes to the sheet; a refusal keeps what was typed. */
  public String register() {
    return screen
        .execute(new RegisterReferral(form.toInput(), form.toAgreement()))
        .map(
            number -> {
              screen.success(Texts.of("dossier").get("new_done", number));
              return DossierPages.redirectTo(DossierPages.SHEET, number);
            })
        .orElse(null);
  }

  /** Proposes establishments while one is typed. */
  public List<String> suggest(String typed) {
    return establishments.suggest(typed);
  }

  /** Whether the saisine is addressed to the national mediator. */
  public boolean isNational() {
    return user.getActor().role() == Role.NATIONAL_MEDIATOR;
  }

  public ReferralForm getForm() {
    return form;
  }
}
