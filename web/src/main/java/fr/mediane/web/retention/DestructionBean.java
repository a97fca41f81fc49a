package fr.mediane.web.retention;

import fr.mediane.door.Command;
import fr.mediane.dossier.retention.ConfirmDestruction;
import fr.mediane.dossier.retention.DestructionReader;
import fr.mediane.dossier.retention.DestructionSheet;
import fr.mediane.dossier.retention.ProposeDestruction;
import fr.mediane.dossier.retention.ResumeDestruction;
import fr.mediane.dossier.retention.SuspendDestruction;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.dossier.DossierPages;
import fr.mediane.web.page.GraveAct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The end of one dossier. */
@Named("destruction")
@ViewScoped
public class DestructionBean extends GraveAct {

  /** The page. */
  public static final String PAGE = "/app/destructions/fiche.xhtml";

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private DestructionReader reader;

  private String number;
  private DestructionSheet sheet;

  /** Reads the dossier; « 404 » when it does not exist, is open, or is hidden. */
  public void load() {
    sheet = screen.readOr404(() -> reader.open(number == null ? "" : number));
  }

  /** Suspends the destruction. */
  public String suspend() {
    return does(new SuspendDestruction(number, sheet.version(), getMotive()), "done_suspended");
  }

  /** Ends the suspension. */
  public String resume() {
    return does(new ResumeDestruction(number, sheet.version()), "done_resumed");
  }

  /** Says the first of the two words. */
  public String propose() {
    return does(new ProposeDestruction(number, sheet.version()), "done_proposed");
  }

  /** Says the second: the dossier is destroyed. */
  public String confirm() {
    return does(new ConfirmDestruction(number, sheet.version(), isUnderstood()), "done_destroyed");
  }

  private String does(Command<Void> command, String key) {
    return screen.act(
        command, Texts.of("retention").get(key, number), DossierPages.redirectTo(PAGE, number));
  }

  public DestructionSheet getSheet() {
    return sheet;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
