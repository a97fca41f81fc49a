package fr.mediane.web.dossier.admission;

import fr.mediane.dossier.admission.AdmissionSheet;
import fr.mediane.dossier.life.DossierAct;
import java.util.Arrays;
import java.util.Optional;

/** The decisions that the page offers, in order; the address names the one being written. */
public enum Decision {
  DECLARE_ADMISSIBLE("recevable", false, DossierAct.DECLARE_ADMISSIBLE),
  ASK_COMPLETION("complement", false, DossierAct.ASK_COMPLETION),
  REDIRECT("orientation", true, DossierAct.REDIRECT),
  DECLARE_INADMISSIBLE("irrecevable", true, DossierAct.DECLARE_INADMISSIBLE),
  RECEIVE_COMPLETION("complement-recu", false, DossierAct.RECEIVE_COMPLETION),
  CLOSE_INCOMPLETE("sans-complement", true, DossierAct.CLOSE_INCOMPLETE),
  ENGAGE_MEDIATION("mediation", false, DossierAct.ENGAGE_MEDIATION),
  ENGAGE_SUPPORT("appui", false, DossierAct.ENGAGE_SUPPORT),
  ADVISE("conseil", true, DossierAct.ADVISE),
  DECLINE("sans-mediation", true, DossierAct.DECLINE),
  CLOSE_SUPPORT("fin-appui", true, DossierAct.CLOSE_SUPPORT),
  REOPEN("reprise", false, DossierAct.REOPEN),
  EXCEPT("exception", false, DossierAct.DESCRIBE),
  COORDINATE("coordination", false, DossierAct.DESCRIBE);

  private final String address;
  private final boolean closing;
  private final DossierAct act;

  Decision(String address, boolean closing, DossierAct act) {
    this.address = address;
    this.closing = closing;
    this.act = act;
  }

  /** The decision of an address; empty when it names none. */
  static Optional<Decision> of(String address) {
    return Arrays.stream(values()).filter(decision -> decision.address.equals(address)).findFirst();
  }

  /** Whether the reader may take it now. */
  boolean isOpenTo(AdmissionSheet sheet) {
    return isDescription() ? sheet.mayExcept() : sheet.may(act);
  }

  /** Whether it only completes what is recorded. */
  boolean isDescription() {
    return act == DossierAct.DESCRIBE;
  }

  /** Its word in the address of the page. */
  public String getAddress() {
    return address;
  }

  /** Whether it closes the dossier: a confirmation is asked. */
  public boolean isClosing() {
    return closing;
  }
}
