package fr.mediane.web.panelsession;

import fr.mediane.dossier.session.PlanSession;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.dossier.SlotForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The form that plans a session. */
@Named("newSession")
@ViewScoped
public class NewSessionBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int USUAL_MINUTES = 180;

  @Inject private Screen screen;

  private final SlotForm slot = new SlotForm(USUAL_MINUTES);

  /** Plans the session and shows it; a refusal keeps what was typed. */
  public String plan() {
    return screen
        .execute(new PlanSession(slot.toSlot()))
        .map(
            number -> {
              screen.success(Texts.of("panelsession").get("new_done", number));
              return SessionPages.redirectToSheet(number);
            })
        .orElse(null);
  }

  public SlotForm getSlot() {
    return slot;
  }
}
