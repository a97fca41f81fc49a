package fr.mediane.panel.act;

import fr.mediane.regulation.DatedTexts;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Reads the wording of the appointing acts in force on a date. */
@ApplicationScoped
class ActWordings {

  private static final String KIND_PREFIX = "APPOINTING_ACT_";

  @Inject private DatedTexts texts;

  /**
   * The wording of the act that appoints the members of a kind of instance.
   *
   * @param date day of the signature: the visas follow the texts in force that day
   */
  ActWording inForceOn(PanelKind kind, LocalDate date) {
    return new ActWording(texts.inForce(date, KIND_PREFIX + kind.name()));
  }
}
