package fr.mediane.web.referral;

import fr.mediane.dossier.LegalAction;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.retention.DeclareLegalAction;
import fr.mediane.dossier.view.DossierSheet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** What is declared of legal actions once the saisine is registered. */
@Named("legalActionPage")
@ViewScoped
public class LegalActionBean extends DossierActPage {

  private static final long serialVersionUID = 1L;

  private LegalAction action;
  private String note;

  @Override
  protected DossierAct act() {
    return DossierAct.DECLARE_ACTION;
  }

  @Override
  protected void fill(DossierSheet read) {
    action = read.facts().legalAction();
  }

  /** Records it. */
  public String save() {
    return does(
        new DeclareLegalAction(getNumber(), getSheet().version(), action, note), "declare_done");
  }

  public LegalAction getAction() {
    return action;
  }

  public void setAction(LegalAction action) {
    this.action = action;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
