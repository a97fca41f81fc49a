package fr.mediane.web.referral;

import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.view.NextStep;
import fr.mediane.web.Texts;
import fr.mediane.web.access.PageCatalogue;
import fr.mediane.web.dossier.DossierPages;
import fr.mediane.web.session.UserBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Where each act on a dossier is done: the links of what is to be done next. */
@Named("actPages")
@RequestScoped
public class ActPages {

  private static final Set<DossierAct> NAMED =
      Set.of(DossierAct.ACKNOWLEDGE, DossierAct.COSIGN, DossierAct.INFORM, DossierAct.STAND_IN);
  private static final Map<DossierAct, String> PAGES = new EnumMap<>(DossierAct.class);

  static {
    PAGES.put(DossierAct.ACKNOWLEDGE, "/app/dossiers/accuse.xhtml");
    PAGES.put(DossierAct.COSIGN, "/app/dossiers/cosignature.xhtml");
    PAGES.put(DossierAct.INFORM, InformationBean.PAGE);
    PAGES.put(DossierAct.STAND_IN, "/app/dossiers/mandats.xhtml");
  }

  @Inject private UserBean user;

  /** The address where the reader does a step; empty when the reader may not, or has no page. */
  public String href(NextStep step, String number) {
    String page = PAGES.get(step.act());
    return step.mine()
            && page != null
            && PageCatalogue.rightOf(page).filter(user.getActor()::holds).isPresent()
        ? DossierPages.page(page, number)
        : "";
  }

  /** What the link says. */
  public String label(NextStep step) {
    return Texts.of("referral")
        .get(NAMED.contains(step.act()) ? "next_act_" + step.act() : "next_act");
  }
}
