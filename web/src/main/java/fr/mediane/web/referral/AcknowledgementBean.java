package fr.mediane.web.referral;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.ClockReading;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.referral.AcknowledgeReferral;
import fr.mediane.dossier.view.DossierSheet;
import fr.mediane.web.Texts;
import fr.mediane.web.session.AppBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The acknowledgement of a saisine. */
@Named("acknowledgement")
@ViewScoped
public class AcknowledgementBean extends DossierActPage {

  private static final long serialVersionUID = 1L;

  @Inject private AppBean app;

  private LocalDate on;
  private String asked;
  private boolean letter = true;

  @Override
  protected DossierAct act() {
    return DossierAct.ACKNOWLEDGE;
  }

  @Override
  protected void fill(DossierSheet read) {
    on = app.getToday();
  }

  /** Records the acknowledgement; says so when it is late. */
  public String save() {
    Texts texts = Texts.of("referral");
    return screen()
        .execute(new AcknowledgeReferral(getNumber(), getSheet().version(), on, asked, letter))
        .map(late -> done(late > 0 ? texts.get("ack_doneLate", late) : texts.get("ack_done")))
        .orElse(null);
  }

  /** The clock of the eight days; {@code null} when it does not run. */
  public ClockReading getDelay() {
    return getSheet().clocks().stream()
        .filter(clock -> clock.kind() == ClockKind.ACKNOWLEDGEMENT && clock.isOpen())
        .findFirst()
        .orElse(null);
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }

  public boolean isLetter() {
    return letter;
  }

  public void setLetter(boolean letter) {
    this.letter = letter;
  }
}
