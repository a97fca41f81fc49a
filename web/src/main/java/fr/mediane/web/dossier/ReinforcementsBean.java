package fr.mediane.web.dossier;

import fr.mediane.dossier.escalation.AnswerReinforcement;
import fr.mediane.dossier.escalation.NationalReader;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The reinforcements that the regions ask of the national mediator. */
@Named("reinforcements")
@ViewScoped
public class ReinforcementsBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/app/dossiers/renforts.xhtml";

  @Inject private Screen screen;
  @Inject private NationalReader reader;

  private List<NationalReader.Request> requests;

  /** The requests that await an answer. */
  public List<NationalReader.Request> getRequests() {
    if (requests == null) {
      requests = reader.requests();
    }
    return requests;
  }

  /** Accepts: the dossier opens, and the page « National » of it is shown. */
  public String accept(String number) {
    return screen.act(
        new AnswerReinforcement(number, true),
        Texts.of("escalation").get("requests_accepted", number),
        DossierPages.redirectTo(DossierPages.SHEET, number));
  }

  /** Declines. */
  public String decline(String number) {
    return screen.act(
        new AnswerReinforcement(number, false),
        Texts.of("escalation").get("requests_declined", number),
        PAGE + "?faces-redirect=true");
  }
}
