package fr.mediane.web.referral;

import fr.mediane.door.Command;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.view.DossierReader;
import fr.mediane.dossier.view.DossierSheet;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.dossier.DossierPages;
import jakarta.inject.Inject;
import java.io.Serializable;

/**
 * A page on which one act is done to a dossier: it reads the dossier, says when its state does not
 * allow the act, and goes back to the sheet once it is done.
 */
public abstract class DossierActPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private DossierReader reader;

  private String number;
  private DossierSheet sheet;

  /** The act of the page. */
  protected abstract DossierAct act();

  /** Fills the form from the dossier just read. */
  protected void fill(DossierSheet read) {
    // Most acts begin with an empty form.
  }

  /** Reads the dossier; « 404 » when it does not exist or is hidden. */
  public void load() {
    sheet = screen.readOr404(() -> reader.open(number == null ? "" : number));
    if (sheet != null) {
      fill(sheet);
    }
  }

  /** Whether the act may be done now. */
  public boolean isLawful() {
    return sheet.may(act());
  }

  /** Why the act may not be done now. */
  public String getRefusal() {
    return act().refusalIn(sheet.state());
  }

  /**
   * Does the act and goes back to the sheet; a refusal keeps what was typed.
   *
   * @param doneKey key of the message of success
   */
  protected <C extends Command<Void>> String does(C command, String doneKey) {
    return screen.does(command) ? done(Texts.of("referral").get(doneKey)) : null;
  }

  /** Says what was done and goes back to the sheet. */
  protected String done(String message) {
    screen.success(message);
    return DossierPages.redirectTo(DossierPages.SHEET, number);
  }

  /** The door of the commands. */
  protected Screen screen() {
    return screen;
  }

  public DossierSheet getSheet() {
    return sheet;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
