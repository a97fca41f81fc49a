package fr.mediane.web.referral;

import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.referral.ReferToNational;
import fr.mediane.panel.pool.EstablishmentSuggestions;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.dossier.ReferralForm;
import fr.mediane.web.session.AppBean;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The saisine of the national mediator by the ministers. */
@Named("nationalReferral")
@ViewScoped
public class NationalReferralBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private AppBean app;
  @Inject private EstablishmentSuggestions establishments;

  private final ReferralForm form = new ReferralForm();

  @PostConstruct
  void start() {
    form.setReceivedOn(app.getToday());
    form.setReferrerKind(ReferrerKind.MINISTERS);
  }

  /** Sends the saisine; a refusal keeps what was typed. */
  public String send() {
    return screen
        .execute(new ReferToNational(form.toInput()))
        .map(
            number -> {
              screen.success(Texts.of("referral").get("refer_done", number));
              return ReceiptListBean.PAGE + "?faces-redirect=true";
            })
        .orElse(null);
  }

  /** Proposes establishments while one is typed. */
  public List<String> suggest(String typed) {
    return establishments.suggest(typed);
  }

  public ReferralForm getForm() {
    return form;
  }
}
