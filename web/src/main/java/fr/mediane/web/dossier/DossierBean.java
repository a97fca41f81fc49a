package fr.mediane.web.dossier;

import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.view.DossierReader;
import fr.mediane.dossier.view.DossierSheet;
import fr.mediane.web.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The sheet of one dossier. */
@Named("dossierSheet")
@ViewScoped
public class DossierBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private DossierReader reader;

  private String number;
  private DossierSheet sheet;

  /** Reads the dossier; « 404 » when it does not exist or is hidden. */
  public void load() {
    sheet = screen.readOr404(() -> reader.open(number == null ? "" : number));
  }

  /** Whether the reader may do an act now. */
  public boolean may(String act) {
    return sheet != null && sheet.may(DossierAct.valueOf(act));
  }

  /** Tone of the badge of the state. */
  public String getTone() {
    return DossierPages.tone(sheet.state());
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
